import { Why } from '../../components/popup/Why';
import { lazy } from '../../components/shared/lazy';
import { useLoaded } from '../../components/shared/use-loaded';
import { explain } from '../../lib/case/explain';
import { whyLines, whyShort } from '../../lib/i18n/why-lines';
import type { NextStep } from '../../lib/model/next-step';
import type { AskingProps } from './asking';

const CorrectionsPart = lazy(async () => (await import('./CorrectionsPart')).CorrectionsPart);

/** Why this step and this day, and the facts behind it, each to be corrected. */
export function WhyPart(props: AskingProps & { next: NextStep }) {
  const { session, words, next } = props;
  const reasons = useLoaded(words.loadReasons, words.language);
  if (!reasons) return <div class="why" />;
  const facts = explain(next, session.today);
  return (
    <Why
      short={whyShort(reasons, facts)}
      lines={whyLines(reasons, facts)}
      words={words.popup}
      language={words.language}
    >
      <CorrectionsPart {...props} />
    </Why>
  );
}
