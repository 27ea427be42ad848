import type { Words } from '../../lib/i18n/load-words';
import type { ProblemId } from '../../lib/model/problem';
import { PROBLEM_SHEETS } from '../../lib/rules/problem-sheets';

/** What to have ready and what not to do, for a problem. */
export function SafetyPart({ problem, words }: { problem: ProblemId; words: Words }) {
  const { popup: t, rulebook } = words;
  const { evidence, safety } = PROBLEM_SHEETS[problem];
  return (
    <>
      <h3 class="label">{t.evidence}</h3>
      <ul>
        {evidence.map((id) => (
          <li key={id}>{rulebook.evidence[id]}</li>
        ))}
      </ul>
      {safety.length > 0 && <h3 class="label doubt-title">{t.careful}</h3>}
      <ul>
        {safety.map((id) => (
          <li key={id}>{rulebook.safety[id]}</li>
        ))}
      </ul>
    </>
  );
}
