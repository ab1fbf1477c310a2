import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { build } from 'rolldown';
import { projectRoot } from './project-root.ts';

type Plugin = Exclude<NonNullable<ViteUserConfig['plugins']>[number], false | null | undefined>;

/** Scripts of every page, by the address that they have on the site. */
const scripts: Readonly<Record<string, string>> = {
  'view.js': 'templates/scripts/view.ts',
  'page.js': 'templates/scripts/page.ts',
};

/**
 * Vite plugin: the scripts of every page, each whole in one file, so that a page asks for no parts
 * of them. `targets` are the oldest browsers, as esbuild names them.
 */
export function pageScripts(targets: readonly string[]): Plugin {
  return {
    name: 'page-scripts',
    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const [fileName, input] of Object.entries(scripts)) {
        this.emitFile({ type: 'asset', fileName, source: await bundled(input, targets) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const input = scripts[request.url?.replace(/^\/|\?.*$/g, '') ?? ''];
        if (!input) return next();
        bundled(input, targets).then(
          (code) => response.setHeader('content-type', 'text/javascript').end(code),
          next,
        );
      });
    },
  };
}

async function bundled(input: string, targets: readonly string[]): Promise<string> {
  const { output } = await build({
    input: join(projectRoot, input),
    transform: { target: [...targets] },
    output: { format: 'iife', minify: true, codeSplitting: false },
    write: false,
  });
  return output[0].code;
}
