import { defineConfig } from '@playwright/test';

/**
 * Tests of the built extension in real browsers. Every test starts a browser of its own with a fresh
 * profile, so nothing here says how: see tests/browser/start-browser.ts.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/playwright',
  testMatch: '*.test.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: process.env.CI ? 1 : 2,
  fullyParallel: false,
  forbidOnly: true,
  // A machine that others use too may be slow at the wrong moment; what passed only then is named in the sum.
  retries: process.env.CI ? 1 : 0,
  projects: [
    { name: 'browser', testIgnore: ['firefox*.test.ts', '*-office.test.ts'] },
    { name: 'firefox', testMatch: 'firefox*.test.ts' },
    { name: 'office', testMatch: '*-office.test.ts' },
  ],
});
