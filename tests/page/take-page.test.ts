// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { CUT_LINE } from '../../lib/model/taken-page';
import { takePage } from '../../lib/page/taken/take-page';
import { orderPage } from '../pages/build-page';
import { FULL_ORDER, lightPage, SECRETS, TODAY } from './example-orders';
import { fixtureDocument, fixtureNames, parseHtml } from './fixture-pages';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Puts the page into the window itself: only there has it a look. Without styles: jsdom takes minutes over the shop's. */
function inWindow(html: string): Document {
  const { head, body } = parseHtml(html.replaceAll(/<style[\s\S]*?<\/style>/g, ''));
  document.head.replaceChildren(...head.children);
  document.body.replaceChildren(...body.childNodes);
  return document;
}

const FORBIDDEN = [...Object.values(SECRETS), 'Пелагея', '123-45-67', '5831', 'maria@example.org'];

it('says what an order’s page shows, line by line', () => {
  const { text, title } = takePage(inWindow(lightPage(FULL_ORDER)));
  expect(title).not.toBe('');
  for (const { items } of FULL_ORDER.parcels)
    for (const { name } of items) expect(text).toContain(name?.slice(0, 20));
});

it('cuts the pickup code, the recipient, and the account’s e-mail and phone, and says that it did', () => {
  for (const html of [orderPage(FULL_ORDER, { today: TODAY }), lightPage(FULL_ORDER)]) {
    const { text, cut } = takePage(inWindow(html));
    for (const secret of FORBIDDEN) expect(text).not.toContain(secret);
    expect(text).toContain(CUT_LINE);
    expect(cut).toBeGreaterThan(0);
  }
});

it('cuts them also where the shop has renamed the blocks that hold them', () => {
  const html = lightPage(FULL_ORDER).replaceAll(
    /(?<=["-])(?:receiptCode|orderDetailsItem)(?=["-])/g,
    'partV3',
  );
  const { text } = takePage(inWindow(html));
  for (const secret of FORBIDDEN) expect(text).not.toContain(secret);
});

// Every fifth: styles of whole pages take jsdom long, and the page's own text is much the same.
it.each(fixtureNames().filter((_name, index) => index % 5 === 0))(
  'nothing of an account’s e-mail or phone is kept of %s',
  (name) => {
    const { text } = takePage(inWindow(fixtureDocument(name).documentElement.outerHTML));
    expect(text).not.toMatch(/[\w.]+@[\w.]+|\+7[\s(-]*\d{3}/);
  },
);

it.each([
  ['<p>Получатель</p><p>Иван Придуманный</p><p>Товар едет</p>', [CUT_LINE, 'Товар едет']],
  ['<div>Код для получения</div><div>58 31</div><div>Спасибо</div>', [CUT_LINE, 'Спасибо']],
  ['<p>Заказ <b>44563249-0877</b> в пути</p>', ['Заказ 44563249-0877 в пути']],
  ['<p>Видно</p><p style="display:none">Не видно</p><script>var a</script>', ['Видно']],
  ['<p>Пишите на help@example.org</p><p>Ответ оператора</p>', [CUT_LINE, 'Ответ оператора']],
])('%s', (body, lines) => {
  expect(takePage(inWindow(body)).text.split('\n')).toEqual(lines);
});

it('does not let a page that names its fields like functions stop it', () => {
  document.body.innerHTML = '<form><input name="getBoundingClientRect"></form><img name="body"><p>Текст</p>';
  expect(takePage(document).text).toBe('Текст');
});
