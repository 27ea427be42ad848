import { buildExtension } from './build-extension.ts';
import { failWith } from './fail-with.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm run test:papers`: the papers as LibreOffice opens them and as Chromium prints them, word for word. Apart from
 * `npm test`, because LibreOffice is large and only who changes the papers needs it.
 */
try {
  await buildExtension('chrome');
  const { code } = await runTool(
    '@playwright/test',
    ['test', '--project=papers', '--reporter=list'],
    'shown',
  );
  process.exitCode = code;
} catch (error) {
  failWith(error);
}
