import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      name: 'render',
      include: ['tests/render/**/*.test.ts'],
      root: fileURLToPath(new URL('../..', import.meta.url)),
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  { devToolbar: { enabled: false }, logLevel: 'error' },
);
