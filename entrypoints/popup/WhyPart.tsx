import { Why } from '../../components/popup/Why';
import { lazy } from '../../components/shared/lazy';
import { useLoaded } from '../../components/shared/use-loaded';
import { explain } from '../../lib/case/explain';
import { withSums } from '../../lib/case/sum-reasons';
import { whyLines, whyShort } from '../../lib/i18n/why-lines';
import type { NextStep } from '../../lib/model/next-step';
import type { AskingProps } from './asking';

const WorkingPart = lazy(async () => (await import('./WorkingPart')).WorkingPart);

/** Why this step and this day; behind it the whole working: facts to be corrected, sums, other steps. */
export function WhyPart(props: AskingProps & { next: NextStep }) {
  const { session, words, next } = props;
  const reasons = useLoaded(words.loadReasons, words.language);
  if (!reasons) return <div class="why" />;
  const input = session.caseInput.value;
  const facts = explain(input ? withSums(next, input) : next, session.today);
  return (
    <Why
      short={whyShort(reasons, facts)}
      lines={whyLines(reasons, facts)}
      words={words.popup}
      language={words.language}
    >
      <WorkingPart {...props} reasons={reasons} />
    </Why>
  );
}
