import { defineConfig } from 'astro/config';
import { pageScripts } from './src/cli/build/page-scripts.ts';
import { styleguide } from './src/cli/build/styleguide.ts';

/** Many wards have no later browsers. */
const targets = ['chrome92', 'edge92', 'firefox90', 'safari15.4', 'ios15.4'];

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Measured on 10,000 items: four tenths less wall time than one page after another.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  integrations: [styleguide()],
  vite: {
    // Nothing is put inline, so that the Content-Security-Policy needs no 'unsafe-inline'.
    build: { assetsInlineLimit: 0, target: targets },
    plugins: [fixedScripts(), pageScripts(targets)],
  },
});

/**
 * What several scripts share is one script for those of the search and one for those of every page:
 * each is a request more, of the six that a browser has under way at a time.
 */
const fewChunks = {
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          // The first group takes what the second one would.
          {
            name: 'shared',
            test: /[\\/]notice[\\/](?:day|site-address)|preload-helper|adopt-styles/,
          },
          {
            name: 'search',
            test: /[\\/]src[\\/]search[\\/](?:engine|query|text|view)[\\/]|marked-address/,
          },
        ],
      },
    },
  },
};

/** Scripts that other sites put on their pages, with an address that stays. */
function fixedScripts() {
  const scripts = new Map([['notice-search.js', '/src/search/box/notice-search.ts']]);
  return {
    name: 'fixed-scripts',
    configEnvironment(name) {
      // Vite's loader of parts puts <link> elements into the page, which may be another site's.
      return name === 'client' ? { build: { modulePreload: false, ...fewChunks } } : null;
    },
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const [fileName, id] of scripts) this.emitFile({ type: 'chunk', id, fileName });
    },
    load(id) {
      // What is left of that loader waits for styles of parts, and ours have none: 1 KB less.
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : null;
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const path = request.url?.replace(/^\/|\?.*$/g, '');
        request.url = scripts.get(path) ?? request.url;
        next();
      });
    },
  };
}
