import * as v from 'valibot';
import { type IsoDay, isIsoDay } from '../model/day';
import { type Item, ORDER_STATUSES, type Order, PAYMENT_STATES, type Parcel } from '../model/order';
import { SHOP_HOSTS } from '../model/shop';

/*
 * An order as a page's script may name it, in bounds that no real order reaches: a page that has taken
 * the script over shall not fill the background with megabytes.
 */

const text = v.pipe(v.string(), v.maxLength(2_000));
const day = v.custom<IsoDay>(isIsoDay);
const whole = v.pipe(v.number(), v.safeInteger());
const money = v.strictObject({ amount: whole, currency: v.pipe(v.string(), v.maxLength(3)) });

const item = v.strictObject({
  sku: v.nullable(text),
  name: v.nullable(text),
  variant: v.nullable(text),
  quantity: whole,
  price: v.nullable(money),
  priceText: v.exactOptional(text),
  seller: v.nullable(text),
}) satisfies v.GenericSchema<unknown, Item>;

const parcel = v.strictObject({
  shipmentId: v.nullable(text),
  posting: v.nullable(text),
  status: v.picklist(ORDER_STATUSES),
  statusText: v.nullable(text),
  expectedFrom: v.nullable(day),
  expectedTo: v.nullable(day),
  receivedOn: v.nullable(day),
  cancelledOn: v.nullable(day),
  storageUntil: v.nullable(day),
  items: v.pipe(v.array(item), v.maxLength(500)),
}) satisfies v.GenericSchema<unknown, Parcel>;

export const orderSchema = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^\d{6,12}-\d{3,6}$/)),
  placedOn: v.nullable(day),
  parcels: v.pipe(v.array(parcel), v.maxLength(200)),
  total: v.nullable(money),
  totalText: v.exactOptional(text),
  payment: v.picklist(PAYMENT_STATES),
  shop: v.picklist(SHOP_HOSTS),
}) satisfies v.GenericSchema<unknown, Order>;
