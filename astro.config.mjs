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
    plugins: [scriptParts(), pageScripts(targets)],
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

/** The style sheet of every page bears the name of what holds it, not of what happens to share it. */
const namedStyles = {
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: 'Page', test: /[\\/]layouts[\\/]Page\.astro$/ }] },
    },
  },
};

/** Vite plugin: how the scripts that pages import, and those that share parts with them, are parted. */
function scriptParts() {
  return {
    name: 'script-parts',
    configEnvironment(name) {
      if (name === 'prerender') return { build: namedStyles };
      // Vite's loader of parts puts <link> elements into the page, which may be another site's.
      return name === 'client' ? { build: { modulePreload: false, ...fewChunks } } : null;
    },
    load(id) {
      // What is left of that loader waits for styles of parts, and ours have none: 1 KB less.
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : null;
    },
  };
}
