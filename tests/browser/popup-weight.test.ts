import { popupScripts } from '../bench/popup-scripts.ts';
import { expect, test } from './test.ts';

const KB = 1000;

test('the popup has loaded at most 84 kB of gzipped script by the time step and message stand', async () => {
  const loaded = await popupScripts();
  expect(loaded).toBeGreaterThan(20 * KB);
  expect(loaded).toBeLessThanOrEqual(84 * KB);
});
