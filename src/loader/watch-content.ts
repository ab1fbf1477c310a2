import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Milliseconds in which the several events of one save, or of a whole import, become one. */
const settlingTime = 100;

/** Tells of every change in the content folder while `dev` runs, then reloads the pages. */
export function watchContent(folder: string, onChange: () => void): AstroIntegration {
  const watched = resolve(folder) + sep;
  return {
    name: 'tongbao-watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let settling: NodeJS.Timeout | undefined;
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(watched)) return;
          clearTimeout(settling);
          settling = setTimeout(() => {
            onChange();
            // Astro keeps the paths of its pages, and what they were given, as long as their code.
            for (const { moduleGraph } of Object.values(server.environments)) {
              moduleGraph.invalidateAll();
            }
            server.ws.send({ type: 'full-reload' });
          }, settlingTime);
        });
      },
    },
  };
}
