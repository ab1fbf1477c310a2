import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { type Plugin as BundlerPlugin, build } from 'rolldown';
import { projectRoot } from '../project-root.ts';

export type Plugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  false | null | undefined
>;

/** Names of scripts → where each is, from the site's root. */
type ScriptPaths = Readonly<Record<string, string>>;

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

/** Scripts that those ask for where a reader wants them; they share parts with the search. */
const whenWanted: ScriptPaths = {
  'mark-matches.js': '/src/search/mark/mark-matches.ts',
  'read-aloud.js': '/src/article/read-aloud/read-aloud.ts',
};

/**
 * Vite plugin: the scripts that stand outside Vite's own bundle. Names of those that our own pages
 * alone name hold a digest, so that a browser may keep them for ever. `targets` are the oldest
 * browsers, as esbuild names them.
 */
export function pageScripts(targets: readonly string[]): Plugin {
  /** Names of the scripts that are wanted at times → Vite's handles of them. */
  const handles = new Map<string, string>();
  return {
    name: 'page-scripts',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const [file, id] of Object.entries(whenWanted)) {
        const name = file.replace(/\.js$/, '');
        handles.set(file, this.emitFile({ type: 'chunk', id, name }));
      }
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const wanted = Object.fromEntries(
        [...handles].map(([file, handle]) => [file, this.getFileName(handle)]),
      );
      const paths: Record<string, string> = {};
      for (const [file, input] of Object.entries(everyPage)) {
        const source = await bundled(input, targets, wanted);
        const fileName = nameByDigest(file, source);
        this.emitFile({ type: 'asset', fileName, source });
        paths[file] = fileName;
      }
      for (const [fileName, input] of Object.entries(otherSites)) {
        this.emitFile({ type: 'asset', fileName, source: await bundled(input, targets, {}) });
      }
      providePaths(paths);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = request.url?.replace(/^\/|\?.*$/g, '') ?? '';
        request.url = whenWanted[file] ?? request.url;
        const input = everyPage[file] ?? otherSites[file];
        if (!input) return next();
        bundled(input, targets, {}).then(
          (code) => response.setHeader('content-type', 'text/javascript').end(code),
          next,
        );
      });
    },
  };
}

/** Tells the pages, which are made later and apart from this, where their scripts are. */
function providePaths(paths: ScriptPaths): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('tongbao.script-paths')] = paths;
}

/** Style sheets as texts, asked for as Vite has it (`?inline`), their comments and blanks left out. */
const inlineStyles: BundlerPlugin = {
  name: 'inline-styles',
  load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const sheet = readFileSync(id.replace('?inline', ''), 'utf8');
    const text = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' };
  },
};

/** A script in one file; it knows where the scripts are that it asks for. */
export async function bundled(
  input: string,
  targets: readonly string[],
  scriptPaths: ScriptPaths,
): Promise<string> {
  const { output } = await build({
    input: join(projectRoot, input),
    plugins: [inlineStyles],
    transform: { target: [...targets], define: { scriptPaths: JSON.stringify(scriptPaths) } },
    output: { format: 'iife', minify: true, codeSplitting: false },
    write: false,
  });
  return output[0].code;
}

function nameByDigest(file: string, source: string): string {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return `_astro/${file.replace(/\.js$/, `.${digest}.js`)}`;
}
