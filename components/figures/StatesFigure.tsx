import type { FiguresWords } from '../../lib/i18n/ru/figures';
import type { Figures } from '../../lib/log/figures';
import { Figure } from './Figure';
import { Picture } from './Picture';

/** Open cases: how many need the person, how many wait. */
export function StatesFigure({ figures, words }: { figures: Figures; words: FiguresWords }) {
  const { needsYou, waiting } = figures;
  const open = needsYou + waiting;
  const share = open === 0 ? 0 : (needsYou / open) * 100;
  return (
    <Figure
      name={words.open}
      value={String(open)}
      note={words.states(needsYou, waiting)}
      testId="figure-open"
    >
      <Picture title={words.statesPicture(needsYou, waiting)}>
        <rect class="bar-soft" x="0" y="14" width="100" height="12" />
        {share > 0 && <rect class="bar" x="0" y="14" width={share} height="12" />}
      </Picture>
    </Figure>
  );
}
