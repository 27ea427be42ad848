import type { LogWords } from '../../lib/i18n/ru/log';
import type { CaseInWords } from './case-in-words';

interface Props {
  theCase: CaseInWords;
  chosen: boolean;
  words: LogWords;
}

/** One case in the list: what is wrong, with which order, and what is to be done by when. */
export function CaseRow({ theCase, chosen, words }: Props) {
  const { orderNumber, title, item, step, due, late, damaged } = theCase;
  return (
    <a
      class="case-row"
      href={theCase.href}
      aria-current={chosen ? 'page' : undefined}
      data-testid="case-row"
      data-order={orderNumber}
      data-problem={theCase.problem}
      data-state={theCase.state}
    >
      <strong>{title}</strong>
      <span class="soft cut">{item === null ? orderNumber : `${orderNumber} · ${item}`}</span>
      <span class="cut">{step}</span>
      {due !== null && <span class={late ? 'late' : 'soft'}>{due}</span>}
      {damaged && <span class="late">{words.damagedCase}</span>}
    </a>
  );
}
