import type { LogWords } from '../../lib/i18n/ru/log';

interface Props {
  /** Where the orders are. */
  ordersLink: string;
  newCaseLink: string;
  words: LogWords;
}

/** A log without anything in it says how it fills, and leads there. */
export function Empty({ ordersLink, newCaseLink, words }: Props) {
  return (
    <section class="empty" data-testid="empty">
      <h1>{words.emptyTitle}</h1>
      <p>{words.emptyText}</p>
      <div class="row">
        <a class="button primary" href={ordersLink} target="_blank" rel="noreferrer">
          {words.openOrders}
        </a>
        <a class="button" href={newCaseLink}>
          {words.caseByHand}
        </a>
      </div>
      <p class="soft">{words.emptyRestore}</p>
    </section>
  );
}
