import { Questions } from '../../components/shared/Questions';
import { useLoaded } from '../../components/shared/use-loaded';
import type { AskingProps } from './asking';
import { correctableFacts } from './questions-in-words';

/** The facts that the step rests on, each to be corrected by the person; the step follows at once. */
export function CorrectionsPart({ session, order, words, onAnswer }: AskingProps) {
  const { popup: t } = words;
  const guide = useLoaded(words.loadGuide, words.language);
  if (!guide) return null;
  return (
    <>
      <h3 class="soft label">{t.refine}</h3>
      <Questions
        key={session.problem.value}
        questions={correctableFacts(session, order, words, guide.questions)}
        yes={t.yes}
        no={t.no}
        onAnswer={onAnswer}
      />
    </>
  );
}
