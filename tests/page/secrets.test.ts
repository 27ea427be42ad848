// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { orderPage } from '../pages/build-page';
import { ADDRESS, FULL_ORDER, lightPage, SECRETS, TODAY } from './example-orders';
import { fixtureDocument, fixtureNames, parseHtml, readFixturePage } from './fixture-pages';
import { LOSSES } from './losses';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Every form in which a forbidden thing stands on the test pages. */
const FORBIDDEN = [
  SECRETS.recipient,
  SECRETS.phone,
  SECRETS.address,
  SECRETS.pickupCode,
  'Пелагея',
  'Придуманная',
  '123-45-67',
  '5831',
  'maria@example.org',
  'Мария',
  'Санкт-Петербург',
];

function expectNothingForbidden(reading: unknown): void {
  const json = JSON.stringify(reading);
  for (const secret of FORBIDDEN) expect(json).not.toContain(secret);
}

it('the page that is read does hold them all', () => {
  const html = orderPage(FULL_ORDER, { today: TODAY });
  for (const secret of FORBIDDEN) expect(html).toContain(secret);
});

it('code, recipient, address, e-mail and phone are in no reading, whatever the page lost', () => {
  const html = lightPage(FULL_ORDER);
  const renamed = (page: string): string =>
    page.replaceAll(/(?<=["-])(?:receiptCode|orderDetailsItem)(?=["-])/g, 'partV3');
  const bare = (page: string): string =>
    renamed(page).replaceAll(/data-widget="(?!header|profile|footer)\w+"/g, '');
  const losses = [
    { name: 'nothing' },
    { name: 'the names of the secret blocks', html: renamed },
    {
      name: 'all names, and the states',
      html: (page: string) => bare(page).replaceAll('data-state', 'data-x'),
    },
    ...LOSSES.filter((loss) => /no |broken|renamed/.test(loss.name)),
  ];
  for (const loss of losses) {
    const page = 'html' in loss && loss.html ? loss.html(html) : html;
    expectNothingForbidden(readPage(parseHtml(page), ADDRESS, TODAY));
  }
});

it.each(fixtureNames())('nothing of them is read from %s', (name) => {
  const { address, today } = readFixturePage(name);
  expectNothingForbidden(readPage(fixtureDocument(name), address, today));
});

it('a code in the lines of the parcel itself is not taken for its state', () => {
  const lines = [
    'Код получения: 58310472',
    '58310472 — код для получения в пунктах выдачи',
    'Можно забирать, код 5831-0472',
    'Можно забирать 5831 0472',
  ];
  for (const status of lines) {
    const [parcel] = FULL_ORDER.parcels;
    const order = { ...FULL_ORDER, parcels: parcel ? [{ ...parcel, status }] : [] };
    for (const part of [{ states: false }, { blocks: false }]) {
      const html = lightPage(order, { today: TODAY, ...part });
      expectNothingForbidden(readPage(parseHtml(html), ADDRESS, TODAY));
    }
  }
});
