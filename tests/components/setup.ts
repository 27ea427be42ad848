import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** What axe finds wrong on the page, one line each. Colours need a real browser and are checked there. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}
