/**
 * The way in of every npm command: brings a fresh clone to where the command can run, then runs it.
 * Plain JavaScript without dependencies, since nothing is installed yet and Node may be as old as 20.
 * From here on the pinned Node takes over: the tasks beside this file are TypeScript that it reads as it is.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { chromiumPath } from './setup/chromium.mjs';
import { firefoxPath } from './setup/firefox.mjs';
import { officePaths } from './setup/office.mjs';
import { installPackages } from './setup/packages.mjs';
import { pinnedNode } from './setup/pinned-node.mjs';
import { ROOT } from './setup/root.mjs';
import { SetupError } from './setup/step.mjs';

/** What each command needs beside the packages. */
const TASKS = {
  start: { chromium: true },
  test: { chromium: true, firefox: true, office: true },
  build: {},
  zip: {},
  bench: { chromium: true },
  rules: {},
  fixture: {},
  mutation: {},
};

/** What the parts of `npm test` that can be asked for by name need; the parts that stand not here need nothing. */
const PARTS = {
  browser: ['chromium'],
  firefox: ['firefox'],
  office: ['chromium', 'office'],
};

const [name = '', ...rest] = process.argv.slice(2);

try {
  process.exitCode = await go(name, rest);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

/** Sets up what the task needs and runs it; gives the task's exit code. */
async function go(task, args) {
  if (!Object.hasOwn(TASKS, task)) {
    throw new SetupError(`There is no task «${task}». Tasks: ${Object.keys(TASKS).join(', ')}.`);
  }
  await installPackages();
  const node = await pinnedNode();
  const env = environmentFirstWith(dirname(node));
  const needs = neededPrograms(task, args);
  if (needs.chromium) env.CHROME_PATH = await chromiumPath(node);
  if (needs.firefox) env.FIREFOX_PATH = await firefoxPath(node);
  if (needs.office) Object.assign(env, await officePaths());
  return run(node, [join(ROOT, 'scripts', `${task}.ts`), ...args], env);
}

/** The environment, with the folder first on the PATH (whose name Windows spells `Path`). */
function environmentFirstWith(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [folder, process.env[name]].join(delimiter) };
}

function neededPrograms(task, args) {
  if (task !== 'test' || args.length === 0) return TASKS[task];
  const needs = args.flatMap((arg) => PARTS[arg] ?? []);
  return Object.fromEntries(needs.map((need) => [need, true]));
}

function run(node, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: ROOT, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
    // Ctrl+C reaches the task as well, which has a browser to close and a profile to throw away.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}
