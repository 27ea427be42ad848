/** One thing that a page may lose when Ozon changes it. */
export interface Loss {
  readonly name: string;
  readonly address?: (address: string) => string;
  readonly html?: (html: string) => string;
}

const WIDGETS = ['titleWithTimer', 'shipmentWidget', 'orderDoneTotal'];

/** Every witness of the order, lost in turn: taken away, renamed, broken, or without what it is known by. */
export const LOSSES: readonly Loss[] = [
  {
    name: 'address without the number',
    address: (address) => address.replace(/\?.*/, '?postingId=42641796961'),
  },
  { name: 'address with the number renamed', address: (address) => address.replace('order=', 'nr=') },
  { name: 'address of another path', address: (address) => address.replace('/orderdetails/', '/purchase/') },
  ...(['blocks', 'states'] as const).flatMap((place): Loss[] => [
    {
      name: `labels of the ${place} reworded`,
      html: inside(place, (part) =>
        part.replaceAll('Заказ от', 'Куплено').replaceAll(/Ожидаемая дата|Оплачено|Итого/g, 'Так'),
      ),
    },
    { name: `labels of the ${place} gone`, html: inside(place, (part) => part.replaceAll(LABEL, '')) },
    {
      name: `words for the state in the ${place} reworded`,
      html: inside(place, (part) => part.replaceAll('В пути', 'Летит').replaceAll('Получен', 'Ваш')),
    },
    {
      name: `words for the state in the ${place} gone`,
      html: inside(place, (part) => part.replaceAll(STATE, '')),
    },
  ]),
  ...WIDGETS.flatMap((widget): Loss[] => [
    { name: `no state ${widget}`, html: (html) => html.replaceAll(stateOf(widget), '') },
    {
      name: `state ${widget} renamed`,
      html: (html) => html.replaceAll(`"state-${widget}-`, '"state-orderPartV3-'),
    },
    { name: `no block ${widget}`, html: (html) => html.replaceAll(`data-widget="${widget}"`, 'hidden') },
    { name: `block ${widget} renamed`, html: (html) => html.replaceAll(`="${widget}"`, '="orderPartV3"') },
  ]),
  { name: 'no states', html: (html) => html.replace(/<div class="client-state">[\s\S]*<\/div><\/div>/, '') },
  { name: 'states broken', html: (html) => html.replaceAll('data-state="{', 'data-state="{,') },
  { name: 'states under another attribute', html: (html) => html.replaceAll('data-state=', 'data-json=') },
  { name: 'no data-widget at all', html: (html) => html.replaceAll('data-widget=', 'data-part=') },
  {
    name: 'no parcel ids',
    html: (html) => html.replaceAll(/ id="id\d+"/g, '').replaceAll('shipmentId', 'key'),
  },
  { name: 'no lasting classes', html: (html) => html.replaceAll(/ts(?:Headline|Compact|Body)\w+/g, 'x1y_2') },
  {
    name: 'no links to products',
    html: (html) => html.replaceAll('/product/', '/goods/').replaceAll(PRODUCT, 'goods'),
  },
  {
    name: 'header of the state empty',
    html: (html) => html.replaceAll('&quot;header&quot;', '&quot;top&quot;'),
  },
  {
    name: 'goods of the state moved',
    html: (html) => html.replaceAll('&quot;sellers&quot;', '&quot;groups&quot;'),
  },
  {
    name: 'names of the state moved',
    html: (html) => html.replaceAll('{&quot;name&quot;:', '{&quot;caption&quot;:'),
  },
];

/** Changes what is visible, or what is embedded, and leaves the other as it was. */
function inside(place: 'blocks' | 'states', change: (part: string) => string): (html: string) => string {
  return (html) => {
    const start = html.indexOf('<div class="client-state">');
    const [blocks, states] = [html.slice(0, start), html.slice(start)];
    return place === 'blocks' ? change(blocks) + states : blocks + change(states);
  };
}

const LABEL = /Заказ от|Ожидаемая дата:?|Оплачено|Итого/g;
const STATE = /В пути|Получен/g;

const PRODUCT = String.raw`\u002Fproduct\u002F`;

function stateOf(widget: string): RegExp {
  return new RegExp(`<div id="state-${widget}-[^>]*></div>`, 'g');
}
