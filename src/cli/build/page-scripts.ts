import { createHash } from 'node:crypto';
import { serveFiles, serveModules } from '../dev/serve-files.ts';
import { bundleScript, type ScriptPaths } from './bundle-script.ts';
import type { Plugin } from './vite-plugin.ts';

/** Scripts of every page, each whole in one file, so that a page asks for no parts of them. */
const everyPage: ScriptPaths = {
  'view.js': 'templates/scripts/view.ts',
  'page.js': 'templates/scripts/page.ts',
  'embed.js': 'templates/scripts/embed.ts',
};

/** Scripts that other sites put on their pages: whole, too, with an address that stays. */
const otherSites: ScriptPaths = {
  'notice-status.js': 'src/embed/status/notice-status.ts',
  'embed-resize.js': 'src/embed/frame/embed-resize.ts',
};

/** The search box, which other sites put on theirs, too: it shares parts with the search page. */
const searchBox: ScriptPaths = { 'notice-search.js': 'src/search/box/notice-search.ts' };

/** Scripts that those ask for where a reader wants them; they share parts with the search. */
const whenWanted: ScriptPaths = {
  'mark-matches.js': 'src/search/mark/mark-matches.ts',
  'read-aloud.js': 'src/article/read-aloud/read-aloud.ts',
};

/**
 * Vite plugin: the scripts that no page imports. Names of those that our own pages alone name hold a
 * digest, so that a browser may keep them for ever. `targets` are the oldest browsers, as esbuild
 * names them.
 */
export function pageScripts(targets: readonly string[]): Plugin {
  /** Names of the scripts that are wanted at times → Vite's handles of them. */
  const handles = new Map<string, string>();
  return {
    name: 'page-scripts',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const [fileName, input] of Object.entries(searchBox)) {
        this.emitFile({ type: 'chunk', id: `/${input}`, fileName });
      }
      for (const [file, input] of Object.entries(whenWanted)) {
        const name = file.replace(/\.js$/, '');
        handles.set(file, this.emitFile({ type: 'chunk', id: `/${input}`, name }));
      }
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const wanted = Object.fromEntries(
        [...handles].map(([file, handle]) => [file, this.getFileName(handle)]),
      );
      const paths: Record<string, string> = {};
      for (const [file, input] of Object.entries(everyPage)) {
        const source = await bundleScript(input, targets, wanted);
        const fileName = nameByDigest(file, source);
        this.emitFile({ type: 'asset', fileName, source });
        paths[file] = fileName;
      }
      for (const [fileName, input] of Object.entries(otherSites)) {
        this.emitFile({ type: 'asset', fileName, source: await bundleScript(input, targets) });
      }
      providePaths(paths);
    },
    configureServer(server) {
      const whole = Object.entries({ ...everyPage, ...otherSites });
      const made = whole.map(
        ([file, input]) =>
          [file, { type: 'text/javascript', make: () => bundleScript(input, targets) }] as const,
      );
      serveFiles(server, new Map(made));
      serveModules(server, new Map(Object.entries({ ...searchBox, ...whenWanted })));
    },
  };
}

/** Tells the pages, which are made later and apart from this, where their scripts are. */
function providePaths(paths: ScriptPaths): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('tongbao.script-paths')] = paths;
}

function nameByDigest(file: string, source: string): string {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return `_astro/${file.replace(/\.js$/, `.${digest}.js`)}`;
}
