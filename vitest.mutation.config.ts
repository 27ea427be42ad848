import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of the rulebook and the next step that look at behaviour. */
export default defineConfig({
  test: {
    include: ['tests/case/**/*.test.ts', 'tests/rules/**/*.test.ts'],
    // The first reads the code as text, and instrumented code is another text. The others take every way
    // through the code at once: too slow for two thousand changes, and what they notice the tables notice.
    exclude: [
      'tests/rules/nothing-invented.test.ts',
      'tests/case/next-step-properties.test.ts',
      'tests/case/ladder-walk.test.ts',
      'tests/case/own-way.test.ts',
    ],
    environment: 'node',
  },
});
