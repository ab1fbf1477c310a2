import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,bench,deploy}/**/*.test.ts'],
          // A limit for what never ends, not for what is slow on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      './tests/render/vitest.config.ts',
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/built-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Else one second: less than a page may take on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          // One browser on two cores: files take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
