import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    // Property tests on a busy two-core machine need more than the usual five seconds; a test that hangs still fails.
    testTimeout: 30_000,
    setupFiles: ['tests/effects-at-once.ts'],
  },
});
