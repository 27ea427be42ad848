import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of the rulebook and the next step that look at behaviour. */
export default defineConfig({
  test: {
    include: ['tests/case/**/*.test.ts', 'tests/rules/**/*.test.ts'],
    // The first reads the code as text, and instrumented code is another text; the second is left to chance.
    exclude: ['tests/rules/nothing-invented.test.ts', 'tests/case/next-step-properties.test.ts'],
    environment: 'node',
  },
});
