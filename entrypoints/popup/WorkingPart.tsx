import { Questions } from '../../components/shared/Questions';
import { useLoaded } from '../../components/shared/use-loaded';
import { WhyLines } from '../../components/shared/WhyLines';
import { Alternatives } from '../../components/working/Alternatives';
import { Facts } from '../../components/working/Facts';
import { Follows } from '../../components/working/Follows';
import { factsInWords } from '../../components/working/facts-in-words';
import { PenaltyDays } from '../../components/working/PenaltyDays';
import { alternatives } from '../../lib/case/alternatives';
import { explain } from '../../lib/case/explain';
import { knownFacts } from '../../lib/case/known-facts';
import { lacksParcelSum, runningPenalty } from '../../lib/case/running-penalty';
import { withSums } from '../../lib/case/sum-reasons';
import { viewCase } from '../../lib/case/view-case';
import { whatFollows } from '../../lib/case/what-follows';
import { loadWorkingWords } from '../../lib/i18n/load-working-words';
import { whyLines } from '../../lib/i18n/why-lines';
import type { NextStep } from '../../lib/model/next-step';
import type { ReasonWords } from '../../lib/model/rulebook-words';
import type { AskingProps } from './asking';
import { typedQuestions } from './questions-in-words';

interface Props extends AskingProps {
  next: NextStep;
  reasons: ReasonWords;
}

/**
 * The rest of the working: the penalty day by day, every fact with who said it and the way to correct it, the
 * person's own words, and what else could be done. The step follows a correction at once.
 */
export function WorkingPart({ session, order, words, next, reasons, onAnswer }: Props) {
  const working = useLoaded(loadWorkingWords, words.language);
  const guide = useLoaded(words.loadGuide, words.language);
  const input = session.caseInput.value;
  if (!working || !guide || !input) return null;
  const { popup: t } = words;
  const view = viewCase(input);
  const running = runningPenalty(view);
  // What the sum says: the penalty so far, the court, its fee.
  const why = withSums(next, input).why.slice(next.why.length);
  const sums = whyLines(reasons, explain({ ...next, why }, session.today));
  const facts = knownFacts(order, session.parcel.value, input.problem, input.answers);
  return (
    <>
      {sums.length > 0 && <WhyLines lines={sums} words={t} language={words.language} />}
      {running && (
        <PenaltyDays
          running={running}
          oneOfMany={order.parcels.length > 1}
          today={session.today}
          words={working}
          reasons={reasons}
          marks={t}
        />
      )}
      {lacksParcelSum(view) && (
        <p class="soft" data-testid="penalty-lacks-sum">
          {working.noParcelSum}
        </p>
      )}
      <Facts
        key={input.problem}
        facts={factsInWords(facts, order.total?.currency ?? 'RUB', working, t, guide.questions)}
        words={working}
        onAnswer={onAnswer}
      />
      <Questions questions={typedQuestions(session, words)} yes={t.yes} no={t.no} onAnswer={onAnswer} />
      {/* What is said here is of the advice: a step taken against it has its own «Потом». */}
      {next.rung === session.advised.value?.rung && (
        <Follows following={whatFollows(input)} titles={words.steps.titles} words={working} />
      )}
      <Alternatives
        alternatives={alternatives(input).filter(({ rung }) => rung !== session.next.value?.rung)}
        titles={words.steps.titles}
        words={working}
        onTake={(rung) => (session.chosenRung.value = rung)}
      />
    </>
  );
}
