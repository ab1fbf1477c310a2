import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,bench,deploy}/**/*.test.ts'] } },
      './tests/render/vitest.config.ts',
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser on two cores: files take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
