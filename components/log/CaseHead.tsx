import { concernedItems } from '../../lib/case/concerned-items';
import { parcelOf } from '../../lib/case/parcel-of';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Case } from '../../lib/model/case';
import { orderLink } from '../../lib/model/order-link';
import type { Language } from '../../lib/model/settings';
import type { CaseInWords } from './case-in-words';

interface Props {
  theCase: Case;
  said: CaseInWords;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
}

/** Items named before the rest is counted. */
const NAMED = 3;

/** What the case is about, and the one thing that is due. */
export function CaseHead({ theCase, said, words, popupWords, language }: Props) {
  const { order } = theCase;
  const parcel = parcelOf(theCase) ?? order.parcels[0];
  const link = orderLink(order);
  const items = concernedItems(order, parcelOf(theCase), theCase.items).flatMap((item) => item.name ?? []);
  const rest = items.length - NAMED;
  const facts = [
    parcel && parcel.status !== 'unknown' ? popupWords.status[parcel.status] : null,
    parcel?.expectedTo ? popupWords.expectedBy(formatDay(language, parcel.expectedTo)) : null,
    order.total ? formatMoney(language, order.total) : null,
  ];
  return (
    <header class="case-head">
      <p class="soft">
        {words.order(theCase.orderNumber)}
        {order.placedOn && ` ${words.placedOn(formatDay(language, order.placedOn))}`}
      </p>
      <h1 id="case-title">{said.title}</h1>
      <p>
        {items.length === 0 ? words.noItems : items.slice(0, NAMED).join(', ')}
        {rest > 0 && ` ${words.moreItems(rest)}`}
      </p>
      <p class="soft">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <div class="due" data-testid="case-due" data-state={theCase.closed ? 'closed' : said.state}>
        <span class="soft">{theCase.closed ? words.caseState.closed : words.now}</span>
        <strong>{said.step}</strong>
        {said.due !== null && <span class={said.late ? 'late' : ''}>{said.due}</span>}
        {link !== null && said.state === 'needs-you' && (
          <p class="row">
            <a class="button primary" href={link} target="_blank" rel="noreferrer">
              {words.openOrder}
            </a>
            <span class="soft">{words.openOrderHint}</span>
          </p>
        )}
        {link !== null && said.state === 'waiting' && (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {words.openOrder}
            </a>
          </p>
        )}
      </div>
      {theCase.closed?.returned && (
        <p data-testid="case-returned-sum">
          {words.returnedSum(formatMoney(language, theCase.closed.returned))}
        </p>
      )}
      {theCase.closed?.helped && <p class="soft">{words.helpedBy(theCase.closed.helped)}</p>}
      {said.damaged && <p class="late">{words.damagedCase}</p>}
    </header>
  );
}
