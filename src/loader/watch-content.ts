import type { AstroIntegration } from 'astro';
import { contentFolder, forgetContent } from './current-content.ts';

/** Lets `dev` show every save: the content folder is watched, read anew, and pages are reloaded. */
export function watchContent(): AstroIntegration {
  return {
    name: 'tongbao-watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_event, path) => {
          if (!path.includes(contentFolder())) return;
          forgetContent();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
