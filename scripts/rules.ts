import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Prints the whole rulebook as one readable page, and writes it to RULES.md. */
const { module } = await runnerImport<typeof import('./rules-page')>('/scripts/rules-page.ts');
const page = module.rulesPage();
writeFileSync(new URL('../RULES.md', import.meta.url), page);
process.stdout.write(page);
