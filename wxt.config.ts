import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileAtLoad } from './scripts/compile-at-load';
import { fewChunks } from './scripts/few-chunks';
import { noRuntimeFile } from './scripts/no-runtime-file';
import { polyfillAsModule } from './scripts/polyfill-as-module';

/** Ozon's shops for buyers. `seller.ozon.ru`, `finance.ozon.ru` and the like are none and stay unread. */
const SHOPS = [
  'https://www.ozon.ru/*',
  'https://m.ozon.ru/*',
  'https://ozon.by/*',
  'https://ozon.kz/*',
  'https://am.ozon.com/*',
  'https://uz.ozon.com/*',
];

const ORDER_PAGES = SHOPS.flatMap((shop) =>
  ['my/orderd*', 'my/orderD*'].map((path) => shop.replace('*', path)),
);

/** Forbids the extension's pages every request, every inline script and every markup made from text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  // One interface in every browser, and answers that are promises: part of the product's given shape.
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // WXT 0.21 still gives any unbound name that it knows, such as a parameter called `storage`, an import.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { presets: [], imports: [] });
    },
  },
  zip: { excludeSources: ['test-results/**'] },
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), polyfillAsModule(), fewChunks(), noRuntimeFile(), compileAtLoad('order-page.js')],
    build: { modulePreload: false },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ru',
    action: { default_title: '__MSG_name__' },
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_permissions: ['downloads', 'notifications'],
    host_permissions: SHOPS,
    // Named by hand: what WXT puts around its content scripts would weigh twice as much as shop-page.js, and would tell
    // the page by an event of the extension's id that it is there.
    content_scripts: [
      {
        // The app's links have capitals in the path; of others the popup takes care.
        matches: ORDER_PAGES,
        js: ['order-page.js'],
      },
      {
        matches: SHOPS,
        exclude_matches: ['https://*/my/orderd*', 'https://*/my/orderD*'],
        js: ['shop-page.js'],
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      // Alt+Shift+C is taken by Chromium itself.
      'copy-message': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_copyMessage__' },
      'insert-message': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_insertMessage__' },
    },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'poryadok@poryadok.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
