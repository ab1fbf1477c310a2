import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type MadeFile, serveFiles } from '../dev/serve-files.ts';
import { projectRoot } from '../project-root.ts';
import { bundleScript } from './bundle-script.ts';
import type { Plugin } from './vite-plugin.ts';

/** Files that the staff's site has beside those of the public one. */
const style = 'staff.css';
const script = 'staff.js';

/**
 * Astro integration: the site is the one for the hospital's own staff. It tells the pages so, and
 * makes the style sheet and the script that they then name; the public site has neither.
 */
export function staffSite(): AstroIntegration {
  return {
    name: 'staff-site',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        updateConfig({
          vite: {
            define: { 'import.meta.env.STAFF_SITE': 'true' },
            plugins: [staffFiles(config.vite.build?.target)],
          },
        });
      },
    },
  };
}

/** Vite plugin: those two files, for browsers as old as `target` names them. */
function staffFiles(target: string | false | string[] | undefined): Plugin {
  const targets = [target || []].flat();
  const files = new Map<string, MadeFile>([
    [style, { type: 'text/css', make: styleSheet }],
    [
      script,
      {
        type: 'text/javascript',
        make: () => bundleScript('templates/scripts/staff.ts', targets),
      },
    ],
  ]);
  return {
    name: 'staff-files',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, { make }] of files) {
        this.emitFile({ type: 'asset', fileName, source: await make() });
      }
    },
    configureServer(server) {
      serveFiles(server, files);
    },
  };
}

function styleSheet(): string {
  return readFileSync(join(projectRoot, 'templates/styles', style), 'utf8');
}
