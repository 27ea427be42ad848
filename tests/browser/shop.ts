import type { BrowserContext } from '@playwright/test';

/** Pages by address. */
export type Pages = Readonly<Record<string, string>>;

/** What the tabs asked for, in order: every request that left a page. */
export interface Shop {
  readonly requests: readonly string[];
}

/**
 * Serves the pages at their real addresses, to this browser only. Whatever else is asked for is refused and
 * never leaves the machine.
 */
export async function serveShop(
  context: BrowserContext,
  pages: Pages,
  headers: Readonly<Record<string, string>> = {},
): Promise<Shop> {
  const requests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const address = route.request().url();
    requests.push(address);
    const body = pages[address];
    if (body === undefined) await route.abort('blockedbyclient');
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body });
  });
  return { requests };
}
