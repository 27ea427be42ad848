import { BROWSERS, buildExtension } from '../build-extension.ts';
import { runTool } from '../run-tool.ts';
import { oneCheck, type Part } from './part.ts';

/** TypeScript over everything; WXT first writes the types of what it generates. */
export const types: Part = {
  name: 'types',
  what: 'TypeScript',
  async run() {
    const prepared = await runTool('wxt', ['prepare']);
    return oneCheck(prepared.code === 0 ? await runTool('typescript', ['--noEmit']) : prepared);
  },
};

/** The linter and formatter over everything; a warning fails. */
export const lint: Part = {
  name: 'lint',
  what: 'Biome',
  run: async () => oneCheck(await runTool('@biomejs/biome', ['check', '--error-on-warnings'])),
};

/** The builds that the tests behind this one look at. */
export const build: Part = {
  name: 'build',
  what: 'the extension for Chrome and Firefox',
  async run() {
    try {
      for (const browser of BROWSERS) await buildExtension(browser);
      return { passed: 1, failed: 0, skipped: 0, output: '' };
    } catch (error) {
      return { passed: 0, failed: 1, skipped: 0, output: String(error) };
    }
  },
};
