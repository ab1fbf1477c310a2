import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '../project-root.ts';
import { bundled, type Plugin } from './page-scripts.ts';

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
  const styles = () => readFileSync(join(projectRoot, 'templates/styles', style), 'utf8');
  const code = () => bundled('templates/scripts/staff.ts', targets, {});
  return {
    name: 'staff-files',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: style, source: styles() });
      this.emitFile({ type: 'asset', fileName: script, source: await code() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = request.url?.replace(/^\/|\?.*$/g, '');
        if (file === style) response.setHeader('content-type', 'text/css').end(styles());
        else if (file !== script) next();
        else {
          code().then(
            (source) => response.setHeader('content-type', 'text/javascript').end(source),
            next,
          );
        }
      });
    },
  };
}
