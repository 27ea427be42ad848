import type { ComponentType } from 'preact';
import { Why } from '../../components/popup/Why';
import { useLoaded } from '../../components/shared/use-loaded';
import { explain } from '../../lib/case/explain';
import { whyLines, whyShort } from '../../lib/i18n/why-lines';
import type { NextStep } from '../../lib/model/next-step';
import type { ReasonWords } from '../../lib/model/rulebook-words';
import type { AskingProps } from './asking';

interface Props extends AskingProps {
  next: NextStep;
  /** The rest of the working; a page of the shop has none. */
  Working: ComponentType<AskingProps & { next: NextStep; reasons: ReasonWords }> | null;
}

/** Why this step and this day; behind it the whole working: facts to be corrected, sums, other steps. */
export function WhyPart(props: Props) {
  const { session, words, next, Working } = props;
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
      {Working && <Working {...props} reasons={reasons} />}
    </Why>
  );
}
