import { relative } from 'node:path';
import { BROWSERS, buildExtension, builtFolder } from './build-extension.ts';
import { failWith } from './fail-with.ts';
import { ROOT } from './run-tool.ts';

/** `npm run build`: the extension for both browsers, ready to be loaded unpacked. */
try {
  for (const browser of BROWSERS) {
    await buildExtension(browser);
    console.log(`Built for ${browser}: ${relative(ROOT, builtFolder(browser))}/`);
  }
} catch (error) {
  failWith(error);
}
