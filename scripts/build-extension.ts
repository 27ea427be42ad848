import { join } from 'node:path';
import { ROOT, runTool } from './run-tool.ts';
import { oneAtATime } from './setup/one-at-a-time.mjs';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where the built extension lies, ready to be loaded unpacked. */
export function builtFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

/** Builds the extension for the browser; throws with the builder's output where that fails. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  await oneAtATime('building', async () => {
    const { code, output } = await runTool('wxt', ['build', '--browser', browser]);
    if (code !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
  });
}
