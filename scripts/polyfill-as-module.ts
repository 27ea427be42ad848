import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * The polyfill is written for `require`. A bundler makes a module of such a file by copying every member of what it exports,
 * and each member of `browser` is made by the browser when it is first touched: two milliseconds of every window's opening
 * for a dozen interfaces of which it needs three. Written as a module it is handed on as it is.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: POLYFILL },
      handler: (code) => ({
        code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;\n`,
        map: null,
      }),
    },
  };
}
