import { formatMoney } from '../../lib/i18n/format-money';
import type { FiguresWords } from '../../lib/i18n/ru/figures';
import type { Figures } from '../../lib/log/figures';
import type { Language } from '../../lib/model/settings';
import { Figure } from './Figure';
import { Picture } from './Picture';

interface Props {
  figures: Figures;
  words: FiguresWords;
  language: Language;
}

/** What was asked for, and what of it came back. */
export function MoneyFigure({ figures, words, language }: Props) {
  const [asked, returned] = [formatMoney(language, figures.asked), formatMoney(language, figures.returned)];
  const share = Math.min(1, figures.returned.amount / Math.max(1, figures.asked.amount)) * 100;
  return (
    <Figure name={words.returned} value={returned} note={words.ofAsked(asked)} testId="figure-money">
      <Picture title={words.moneyPicture(returned, asked)}>
        <rect class="bar-soft" x="0" y="14" width="100" height="12" />
        {share > 0 && <rect class="bar" x="0" y="14" width={share} height="12" />}
      </Picture>
    </Figure>
  );
}
