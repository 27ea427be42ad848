import { formatMoney } from '../../lib/i18n/format-money';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { type Item, type Order, type Parcel, parcelKey } from '../../lib/model/order';
import type { Language } from '../../lib/model/settings';
import { Choice } from '../shared/Choice';

interface Props {
  order: Order;
  chosen: Parcel | null;
  words: PopupWords;
  language: Language;
  onChoose: (parcel: Parcel) => void;
}

/** The parcels of the order (a choice, where there are several) and what is in the chosen one. */
export function Parcels({ order, chosen, words, language, onChoose }: Props) {
  return (
    <section class="parcels" aria-label={words.parcels}>
      {order.parcels.length > 1 ? (
        <div class="row">
          <span class="soft label" aria-hidden="true">
            {words.parcels}
          </span>
          <Choice
            label={words.parcels}
            options={order.parcels}
            chosen={chosen}
            onChoose={onChoose}
            optionKey={(parcel) => parcelKey(parcel) ?? String(order.parcels.indexOf(parcel))}
            optionProps={parcelFacts}
          >
            {(parcel) => (
              <>
                <span class="unseen">{words.parcel(order.parcels.indexOf(parcel) + 1)}</span>
                <span aria-hidden="true">{order.parcels.indexOf(parcel) + 1}</span>
                <span class="soft"> {words.status[parcel.status].toLowerCase()}</span>
              </>
            )}
          </Choice>
        </div>
      ) : (
        order.parcels.map((parcel) => <span key="only" hidden {...parcelFacts(parcel)} />)
      )}
      {chosen && chosen.items.length > 0 && (
        <ul class="items">
          {chosen.items.map((item, index) => (
            <ItemLine key={item.sku ?? index} item={item} words={words} language={language} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ItemLine({ item, words, language }: { item: Item; words: PopupWords; language: Language }) {
  return (
    <li data-testid="item" data-sku={item.sku ?? undefined} title={item.name ?? undefined}>
      <span class="item-name">{item.name ?? words.noItemName}</span>
      <span class="soft item-price">
        {item.quantity > 1 && `${words.pieces(item.quantity)} `}
        {item.price && formatMoney(language, item.price)}
      </span>
    </li>
  );
}

/** What outside checks read off a parcel. */
function parcelFacts(parcel: Parcel) {
  return {
    'data-testid': 'parcel',
    'data-parcel': parcelKey(parcel) ?? undefined,
    'data-status': parcel.status,
    'data-expected-to': parcel.expectedTo ?? undefined,
    'data-received-on': parcel.receivedOn ?? undefined,
    'data-storage-until': parcel.storageUntil ?? undefined,
  };
}
