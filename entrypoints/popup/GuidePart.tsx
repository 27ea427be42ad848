import { useLoaded } from '../../components/shared/use-loaded';
import type { Words } from '../../lib/i18n/load-words';
import { stepWay } from '../../lib/i18n/step-words';
import type { NextStep } from '../../lib/model/next-step';
import { PROBLEM_SHEETS } from '../../lib/rules/problem-sheets';

/** How to take the step, line by line, then what to have ready for the problem and what not to do. */
export function GuidePart({ next, words }: { next: NextStep; words: Words }) {
  const { popup: t } = words;
  const guide = useLoaded(words.loadGuide, words.language);
  if (!guide) return null;
  const { evidence, safety } = PROBLEM_SHEETS[next.problem];
  return (
    <>
      <ol>
        {stepWay(guide, next).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3 class="label">{t.evidence}</h3>
      <ul>
        {evidence.map((id) => (
          <li key={id}>{guide.evidence[id]}</li>
        ))}
      </ul>
      {safety.length > 0 && <h3 class="label doubt-title">{t.careful}</h3>}
      <ul>
        {safety.map((id) => (
          <li key={id}>{guide.safety[id]}</li>
        ))}
      </ul>
    </>
  );
}
