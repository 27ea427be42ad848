import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/run-tool.ts';

/**
 * A module of the product as one script that puts its exports into the global `name`: the same code as
 * ships, minified the same way, for a page in which it is timed.
 */
export async function bundle(module: string, name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, module), formats: ['iife'], name, fileName: name },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code.replace(/^var (\w+)=/, 'globalThis.$1=');
  }
  throw new Error(`${module} could not be bundled.`);
}
