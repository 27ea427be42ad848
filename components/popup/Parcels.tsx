import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/**
 * The parcels of the order and what is in them: a list to choose from where there are several, each known by its
 * goods, else the goods alone.
 */
export function Parcels(props: Props) {
  return (
    <section class="parcels" aria-label={props.words.parcels}>
      {props.order.parcels.length > 1 ? <ParcelChoice {...props} /> : <OnlyParcel {...props} />}
    </section>
  );
}

function ParcelChoice({ order, chosen, words, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { parcels } = order;
  useEffect(() => {
    list.current?.querySelector('[aria-checked=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="parcel-list" ref={list}>
      <Choice
        label={words.parcels}
        options={parcels}
        chosen={chosen}
        onChoose={onChoose}
        optionKey={(parcel) => parcelKey(parcel) ?? String(parcels.indexOf(parcel))}
        optionProps={parcelFacts}
      >
        {(parcel) => (
          <>
            <span class="goods">
              {parcel.items.length === 0 && words.parcel(parcels.indexOf(parcel) + 1)}
              {parcel.items.map((item, index) => (
                <ItemName key={item.sku ?? index} item={item} isFirst={index === 0} words={words} />
              ))}
            </span>{' '}
            <span class="soft">{words.status[parcel.status].toLowerCase()}</span>
          </>
        )}
      </Choice>
    </div>
  );
}

function ItemName({ item, isFirst, words }: { item: Item; isFirst: boolean; words: PopupWords }) {
  return (
    <>
      {!isFirst && ', '}
      <span data-testid="item" data-sku={item.sku ?? undefined}>
        {item.name ?? words.noItemName}
        {item.quantity > 1 && `, ${words.pieces(item.quantity)}`}
      </span>
    </>
  );
}

function OnlyParcel({ order, words, language }: Props) {
  return order.parcels.map((parcel) => (
    <Fragment key="only">
      <span hidden {...parcelFacts(parcel)} />
      {parcel.items.length > 0 && (
        <ul class="items">
          {parcel.items.map((item, index) => (
            <ItemLine key={item.sku ?? index} item={item} words={words} language={language} />
          ))}
        </ul>
      )}
    </Fragment>
  ));
}

function ItemLine({ item, words, language }: { item: Item; words: PopupWords; language: Language }) {
  return (
    <li data-testid="item" data-sku={item.sku ?? undefined} title={item.name ?? undefined}>
      <span class="item-name">{item.name ?? words.noItemName}</span>
      <span class="soft item-price">
        {item.quantity > 1 && `${words.pieces(item.quantity)} `}
        {item.price ? formatMoney(language, item.price) : item.priceText}
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
