import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** How a tool ended: its exit code (1 where it was killed) and all it printed. */
export interface ToolRun {
  readonly code: number;
  readonly output: string;
}

/** `silent` keeps the output for the caller; `shown` also prints it as it comes. */
export type Loudness = 'silent' | 'shown';

/**
 * Runs the command-line tool of an installed package, by the Node that runs this. Its own script is
 * started rather than the link in `.bin`: on Windows that link is a batch file and needs a shell.
 */
export function runTool(
  packageName: string,
  args: readonly string[],
  loudness: Loudness = 'silent',
  env: NodeJS.ProcessEnv = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolScript(packageName), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const [stream, screen] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        chunks.push(chunk);
        if (loudness === 'shown') screen.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}

function toolScript(packageName: string): string {
  const folder = join(ROOT, 'node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!script) throw new Error(`${packageName} has no command-line tool.`);
  return join(folder, script);
}
