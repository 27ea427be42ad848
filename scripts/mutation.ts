import { runTool } from './run-tool.ts';

/**
 * `npm run mutation`: changes the code of the next step and of the rulebook's look-ups in thousands of small
 * ways and counts how many the tests notice. Names of files narrow it: `npm run mutation -- lib/case/term.ts`.
 */
const files = process.argv.slice(2);
const narrowed = files.length > 0 ? ['--mutate', files.join(',')] : [];
const { code } = await runTool('@stryker-mutator/core', ['run', ...narrowed], 'shown');
process.exitCode = code;
