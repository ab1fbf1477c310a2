import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      name: 'render',
      include: ['tests/render/**/*.test.ts'],
      root: fileURLToPath(new URL('../..', import.meta.url)),
    },
  },
  { devToolbar: { enabled: false }, logLevel: 'error' },
);
