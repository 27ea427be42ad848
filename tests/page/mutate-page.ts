/** Numbers that follow from a seed, so that a page that broke something can be made again. */
function randomOf(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What pages are salted with: parts of other pages, half-open markup, broken JSON, every kind of number. */
const SALT = [
  '<form><input name="getAttribute">',
  '</div></div>',
  '<div data-widget="shipmentWidget" id="id42641796999">',
  '<a href="/product/x-1/">',
  '<div data-widget="titleWithTimer">Заказ от 31 февраля</div>',
  '"',
  '&quot;',
  '}',
  '{',
  '[',
  ']',
  'null',
  '\\u0000',
  '\u202E',
  'Получен',
  'Отменён 1 сентября',
  'с 28 декабря до 3 января',
  '2 x 99 999 999 999,99 ₽',
  '₽',
  '-1',
  '1e999',
  '99.99.9999',
  'order=1-1',
  '44563249-0999',
  'FBS-3769566873-S2532799',
  '<script>',
  '<!--',
  '-->',
  '<svg>',
  '<template>',
  '\u0000',
  '🧦'.repeat(50),
  'data-state="{}"',
  ' data-widget="receiptCode"',
  'Хранится до',
  'завтра',
  '<textarea>',
  '<select><option>',
];

/** A page with one to eight things wrong in it. The same seed gives the same page. */
export function mutatePage(html: string, seed: number): string {
  const random = randomOf(seed);
  let page = html;
  for (let times = 1 + random(8); times > 0; times -= 1) {
    const start = random(page.length);
    const end = Math.min(page.length, start + random([8, 80, 800][random(3)] ?? 8));
    const piece = page.slice(start, end);
    switch (random(6)) {
      case 0:
        page = page.slice(0, start) + page.slice(end);
        break;
      case 1:
        page = page.slice(0, start) + piece + page.slice(start);
        break;
      case 2:
        page = page.slice(0, start) + [...piece].reverse().join('') + page.slice(end);
        break;
      case 3: {
        const target = random(page.length);
        page = page.slice(0, target) + piece + page.slice(target);
        break;
      }
      case 4:
        page = page.slice(0, start) + piece.replaceAll(/\d/g, () => String(random(10))) + page.slice(end);
        break;
      default:
        page = page.slice(0, start) + (SALT[random(SALT.length)] ?? '') + page.slice(start);
    }
  }
  return page;
}
