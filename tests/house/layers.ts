/** One room of the house: which rooms and which packages its files may import. */
export interface Room {
  /** What the paths of its files begin with. */
  readonly path: RegExp;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const EVERY_ROOM = [
  'lib/model',
  'lib/rules',
  'lib/case',
  'lib/letters',
  'lib/store',
  'lib/log',
  'lib/papers',
  'lib/browser',
  'lib/i18n',
  'lib/today',
  'components',
];

const PREACT = ['preact', 'preact/hooks', 'preact/compat', '@preact/signals'];

const page = (name: string): Room => ({
  path: new RegExp(`^entrypoints/${name}/`),
  rooms: EVERY_ROOM,
  packages: PREACT,
});

/** Who may import whom; a room may always import itself. The first room whose path fits is a file's room. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'lib/model': { path: /^lib\/model\//, rooms: [], packages: [] },
  'lib/rules': { path: /^lib\/rules\//, rooms: ['lib/model'], packages: [] },
  'lib/case': { path: /^lib\/case\//, rooms: ['lib/model', 'lib/rules'], packages: [] },
  'lib/page': { path: /^lib\/page\//, rooms: ['lib/model'], packages: [] },
  'lib/letters': { path: /^lib\/letters\//, rooms: ['lib/model', 'lib/rules', 'lib/case'], packages: [] },
  'lib/store': { path: /^lib\/store\//, rooms: ['lib/model'], packages: ['idb', 'valibot'] },
  'lib/log': { path: /^lib\/log\//, rooms: ['lib/model', 'lib/case'], packages: [] },
  'lib/papers': {
    path: /^lib\/papers\//,
    rooms: ['lib/model', 'lib/rules', 'lib/case', 'lib/letters'],
    packages: ['docx', 'uqr'],
  },
  'lib/browser': { path: /^lib\/browser\//, rooms: ['lib/model'], packages: ['wxt/browser', 'valibot'] },
  'lib/field': { path: /^lib\/field\//, rooms: [], packages: [] },
  'lib/i18n': { path: /^lib\/i18n\//, rooms: ['lib/model'], packages: [] },
  'lib/today': { path: /^lib\/today\.ts$/, rooms: ['lib/model'], packages: [] },
  components: {
    path: /^components\//,
    rooms: ['lib/model', 'lib/case', 'lib/rules', 'lib/log', 'lib/i18n'],
    packages: PREACT,
  },
  'entrypoints/popup': page('popup'),
  // The popup's screen, beside the page.
  'entrypoints/sidepanel': { ...page('sidepanel'), rooms: [...EVERY_ROOM, 'entrypoints/popup'] },
  'entrypoints/options': page('options'),
  'entrypoints/claim': page('claim'),
  // A content script that opened the store would open the site's database instead of the extension's.
  'entrypoints/order-page': {
    path: /^entrypoints\/order-page(\.ts|\/)/,
    rooms: ['lib/model', 'lib/page', 'lib/browser', 'lib/today'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/overlay': {
    path: /^entrypoints\/overlay\.ts$/,
    rooms: ['lib/model', 'lib/page', 'lib/browser', 'components'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // Put into the list of orders only where there is something to mark.
  'entrypoints/order-list': {
    path: /^entrypoints\/order-list\.ts$/,
    rooms: ['lib/model', 'lib/page', 'lib/browser', 'lib/today', 'components'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // Types into the page's own field: it knows the field, the browser's messages and what is said beside it.
  'entrypoints/type-here': {
    path: /^entrypoints\/type-here\.ts$/,
    rooms: ['lib/field', 'lib/browser', 'components'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // The popup's screen in a page: no store, for it would be the site's; what is asked of the log goes by messages.
  'entrypoints/panel': {
    path: /^entrypoints\/panel(\/|-words-)/,
    rooms: [
      'entrypoints/popup',
      'lib/model',
      'lib/browser',
      'lib/letters',
      'lib/i18n',
      'lib/today',
      'components',
    ],
    packages: [...PREACT, 'wxt/utils/define-unlisted-script'],
  },
  // Stands on every page of the shop: an address and a listener; on the list of orders, a glance at its rows.
  'entrypoints/shop-page': {
    path: /^entrypoints\/shop-page\.ts$/,
    rooms: ['lib/model', 'lib/page', 'lib/browser', 'lib/today'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // Put into a page when the person asks: of the browser only the answering.
  'entrypoints/other-page': {
    path: /^entrypoints\/other-page\.ts$/,
    rooms: ['lib/model', 'lib/page', 'lib/browser'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // Put into a page for a moment and gone again: no store, no browser, no components.
  'entrypoints/describe-page': {
    path: /^entrypoints\/describe-page\.ts$/,
    rooms: ['lib/model', 'lib/page', 'lib/today'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/take-page': {
    path: /^entrypoints\/take-page\.ts$/,
    rooms: ['lib/model', 'lib/page'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  // Put into a page for the moment of a picture.
  'entrypoints/stand-aside': {
    path: /^entrypoints\/stand-aside\.ts$/,
    rooms: ['lib/browser', 'components'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'entrypoints/background': {
    path: /^entrypoints\/background(\.ts|\/)/,
    rooms: ['lib/model', 'lib/store', 'lib/browser', 'lib/case', 'lib/letters', 'lib/i18n', 'lib/today'],
    // What a panel in a page asks for is checked before it is believed.
    packages: ['wxt/utils/define-background', 'valibot'],
  },
};

/** The room a file lies in, or `null`: a file outside every room. */
export function roomOf(path: string): string | null {
  return Object.keys(ROOMS).find((name) => ROOMS[name]?.path.test(path)) ?? null;
}
