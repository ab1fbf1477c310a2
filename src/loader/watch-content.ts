import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PathInContent } from './read-content.ts';
import { settingsFile } from './settings-file.ts';
import { Settling } from './settling.ts';

/**
 * Takes changes: their paths within the content folder (none where the settings beside it changed),
 * and whether this is the last call about them. True if anything is different for the pages.
 */
export type TakeChanges = (paths: PathInContent[], isSettled: boolean) => boolean;

/** Tells of every change in the content folder while `dev` runs, then reloads the pages. */
export function watchContent(folder: string, takeChanges: TakeChanges): AstroIntegration {
  const watched = resolve(folder);
  const settings = resolve(settingsFile);
  return {
    name: 'tongbao-watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const settling = new Settling<PathInContent | null>((changes, isSettled) => {
          const paths = changes.filter((path) => path !== null);
          if (!takeChanges(paths, isSettled)) return;
          // Astro keeps the paths of its pages, and what they were given, as long as their code.
          for (const { moduleGraph } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
        server.watcher.add(watched + sep);
        server.watcher.on('all', (_event, path) => {
          const changed = resolve(path);
          if (changed === settings) settling.add(changed, null);
          if (changed !== watched && !changed.startsWith(watched + sep)) return;
          settling.add(changed, changed.slice(watched.length).split(sep).filter(Boolean));
        });
      },
    },
  };
}
