import type { PaymentState } from '../../model/order';
import type { Layout } from '../../model/reading';
import { readParcelWords, readStorageDay } from '../parcel-words';
import { priceText, readPrice, readProduct } from '../state/items';
import { at, findObjects, firstText, listAt, textOf } from '../state/json';
import type { PageStates } from '../state/page-states';
import { readPlacedOn } from '../text/placed-on';
import type { DayContext } from '../text/read-days';
import { readQuantity } from '../text/read-money';
import { findMarkedNumbers, findNumbers } from '../text/read-numbers';
import { readPayment } from '../text/read-status';
import { NO_ITEM } from '../told';
import type { Row, RowItem } from './list-row';
import { readOrderLink } from './order-link';

/** `orderList`, since 2025. */
export const LIST_STATES: Layout = { witness: 'state', lastKnown: '2026-11-22' };
/** `orderListApp`, in 2023–24. */
export const OLD_LIST_STATES: Layout = { witness: 'state', lastKnown: '2024-12-31' };

/** More rows than a person scrolls through; a hostile page may name a million. */
const MOST_ROWS = 2_000;

/** The rows of the list of orders: `orderList` since 2025, `orderListApp` in 2023–24. */
export function rowsFromStates(states: PageStates, context: DayContext): readonly Row[] {
  const lists = states.has('orderList') ? states.of('orderList') : states.holding('"ordersV2"');
  const rows = lists
    .flatMap((list) => listAt(list, ['ordersV2'], MOST_ROWS))
    .map((row) => readRow(row, context));
  return [...rows, ...states.of('orderListApp').flatMap((list) => rowsOfOldList(list, context))];
}

function readRow(row: unknown, context: DayContext): Row {
  const products = listAt(row, ['rightBlock', 'products', 'products']);
  const headline = firstText(row, ['leftBlock', 'textIcon', 'text']);
  const below = [firstText(row, ['leftBlock', 'title']), firstText(row, ['leftBlock', 'subtitle'])];
  const step = headline === null ? currentStep(at(row, 'leftBlock', 'timeline')) : null;
  const lines = [headline, step, ...below].filter((text) => text !== null);
  return {
    orders: ordersOfRow(row),
    shipmentId: null,
    words: readParcelWords(lines, headline, context),
    items: products.map((product) => readRowItem(product, context)),
    payment: paymentOf(row),
    placedOn: null,
    total: null,
  };
}

function ordersOfRow(row: unknown): Row['orders'] {
  const link = firstText(row, ['common', 'action', 'link']) ?? '';
  const tile = firstText(row, ['common', 'testInfo', 'automatizationId']) ?? '';
  const long = at(row, 'common', 'action', 'link');
  const linked = readOrderLink(typeof long === 'string' ? long.slice(0, 20_000) : link).numbers;
  const numbers =
    linked.length > 0 ? linked : findMarkedNumbers(tile).map((order) => ({ order, posting: null }));
  const byOrder = new Map(numbers.map((one) => [one.order, one] as const));
  return [...byOrder.values()];
}

function readRowItem(product: unknown, context: DayContext): RowItem {
  const link = linkOfItem(product);
  const { numbers, shipmentId } = readOrderLink(link);
  const price = priceText(at(product, 'price'));
  const quantity = [firstText(product, ['quantity']), price].map((text) =>
    text ? readQuantity(text) : null,
  );
  const badge = firstText(product, ['badgeStatus']);
  const caption = firstText(product, ['caption']);
  return {
    order: numbers[0]?.order ?? null,
    posting: numbers[0]?.posting ?? null,
    shipmentId,
    storageUntil: caption === null ? null : readStorageDay([caption], context),
    payment: badge === null ? null : readPayment(badge),
    item: {
      ...NO_ITEM,
      quantity: quantity.find((one) => one !== null) ?? 1,
      ...readPrice(price),
    },
  };
}

function linkOfItem(product: unknown): string {
  const usual = firstText(
    product,
    ['image', 'productMedia', 'common', 'action', 'link'],
    ['common', 'action', 'link'],
  );
  if (usual) return usual;
  const [holder] = findObjects(product, (object) => /order=/.test(String(at(object, 'link') ?? '')), 500);
  return textOf(at(holder, 'link')) ?? '';
}

function currentStep(timeline: unknown): string | null {
  const current = at(timeline, 'currentStep');
  return typeof current === 'number' ? firstText(timeline, ['steps', current, 'title']) : null;
}

/** «К оплате при получении» stands in a cell of the row; what stands on an item is the item's. */
function paymentOf(row: unknown): PaymentState {
  const cells = listAt(row, ['leftBlock', 'cellList', 'cells'], 20).map((cell) =>
    firstText(cell, ['dsCell', 'centerBlock', 'title']),
  );
  const said = cells.map((text) => (text ? readPayment(text) : null));
  return said.find((one) => one !== null) ?? 'unknown';
}

/** `[{header: {title: "Заказ от 2 апреля 2023", number}, sections: [{status: {name}, description, products, shipmentId}]}]` */
function rowsOfOldList(list: unknown, context: DayContext): readonly Row[] {
  const entries = findObjects(list, (object) => Array.isArray(at(object, 'sections')));
  return entries.slice(0, MOST_ROWS).flatMap((entry) => {
    const title = firstText(entry, ['header', 'title']) ?? '';
    const number =
      findNumbers(firstText(entry, ['header', 'number'], ['number']) ?? '')[0] ?? findNumbers(title)[0];
    const placedOn = readPlacedOn(title, context);
    const seen = { ...context, placedOn };
    return listAt(entry, ['sections'], 100).map((section): Row => {
      const status = firstText(section, ['status', 'name'], ['status']);
      const described = listAt(section, ['description'], 20).map((line) =>
        firstText(line, [], ['name'], ['title'], ['value']),
      );
      const id = /^\d{6,16}$/.exec(firstText(section, ['shipmentId']) ?? '')?.[0] ?? null;
      return {
        orders: number ? [number] : [],
        shipmentId: id,
        words: readParcelWords(
          [status, ...described].filter((text) => text !== null),
          status,
          seen,
        ),
        items: listAt(section, ['products']).map((product) => ({
          order: number?.order ?? null,
          posting: null,
          shipmentId: id,
          storageUntil: null,
          payment: null,
          item: readProduct(product, null),
        })),
        payment: 'unknown',
        placedOn,
        total: null,
      };
    });
  });
}
