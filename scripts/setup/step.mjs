import { spawn } from 'node:child_process';

/** A set-up step that failed: the message says which one, and what the person can do. */
export class SetupError extends Error {}

/**
 * Says what is being set up and how long it may take, does it, says how long it took.
 * `advice` is what the person can do where it fails.
 */
export async function step(what, howLong, advice, work) {
  console.log(`Setting up: ${what} (${howLong}) …`);
  const started = Date.now();
  try {
    const result = await work();
    console.log(`Set up: ${what}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return result;
  } catch (error) {
    throw new SetupError(`Set-up failed at: ${what}.\n${error.message}\nWhat to do: ${advice}`);
  }
}

/** Runs a command with its output shown; rejects with its name and exit code where it fails. */
export function show(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`\`${[command, ...args].join(' ')}\` ended with ${signal ?? code}.`));
    });
  });
}
