import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from './build-extension.ts';
import { failWith } from './fail-with.ts';
import { ROOT, runTool } from './run-tool.ts';
import { oneAtATime } from './setup/one-at-a-time.mjs';

/** `npm run zip`: a package for each store, and for Firefox's reviewers the package of the sources. */
try {
  await oneAtATime('building', async () => {
    for (const browser of BROWSERS) {
      const { code, output } = await runTool('wxt', ['zip', '--browser', browser]);
      if (code !== 0) throw new Error(`The package for ${browser} failed:\n${output}`);
    }
  });
  const folder = join(ROOT, '.output');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.zip'))) {
    console.log(`.output/${file}, ${(statSync(join(folder, file)).size / 1000).toFixed(0)} kB`);
  }
} catch (error) {
  failWith(error);
}
