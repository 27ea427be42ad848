import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, readBuilt } from './built.ts';

/**
 * What the extension may do. A longer list may make the browser ask everybody anew: README explains each. None of
 * these is asked about: `activeTab` opens a tab of another site only to the person's own key, menu or icon, so that
 * the message can be put where they write, and `contextMenus` is what it says. The clipboard needs no permission:
 * the page that has the keys copies. `storage` is there for the browser's own sync alone; Firefox
 * knows no optional one.
 */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
/** Lets the screen stand beside the page, and is asked about by no browser; Firefox needs none for its sidebar. */
const BESIDE: Readonly<Record<Build, readonly string[]>> = { 'chrome-mv3': ['sidePanel'], 'firefox-mv3': [] };
/** Asked for when the person first wants it, never at install. */
const OPTIONAL = ['downloads', 'notifications'];
const SHOPS = [
  'https://am.ozon.com/*',
  'https://m.ozon.ru/*',
  'https://ozon.by/*',
  'https://ozon.kz/*',
  'https://uz.ozon.com/*',
  'https://www.ozon.ru/*',
];

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly [key: string]: unknown;
}

const manifestOf = (build: Build): Manifest => JSON.parse(readBuilt(build, 'manifest.json')) as Manifest;

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for exactly the permissions that are explained', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([...PERMISSIONS, ...BESIDE[build]].sort());
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(SHOPS);
    expect(manifest.optional_permissions).toEqual(OPTIONAL);
    const others = ['optional_host_permissions', 'externally_connectable'];
    for (const key of others) expect(manifest).not.toHaveProperty(key);
  });

  it('gives the site nothing to load and nothing to find the extension by', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('reads order pages of the shops only, in their top frame', () => {
    const scripts = manifest.content_scripts ?? [];
    expect(scripts.map(({ js }) => js.join()).sort()).toEqual(['order-page.js', 'shop-page.js']);
    for (const { matches, all_frames, js } of scripts) {
      expect(all_frames ?? false).toBe(false);
      // The other one reads nothing: it listens for the address of an order.
      const path = js.includes('order-page.js') ? '/my/order' : '/';
      const shops = SHOPS.map((shop) => shop.replace('/*', path));
      for (const match of matches) expect(shops.some((shop) => match.startsWith(shop))).toBe(true);
    }
  });

  it('forbids the extension’s pages every request and every script that is not packed', () => {
    const policy = manifest.content_security_policy?.extension_pages?.split('; ') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });
});

it('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
