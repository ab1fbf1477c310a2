import type { AstroIntegration } from 'astro';
import { currentContent } from '../../loader/current-content.ts';
import { noticesOf } from '../../notice/content/content.ts';
import type { Plugin } from '../build/vite-plugin.ts';
import { exportFormats } from '../export/formats.ts';
import { reasonOf } from '../files/system-fault.ts';

/** Files that Astro would serve with a slash at the end of their address alone. */
const namedRoutes = /^\/(?:data|[^/]+\/[^/]+\/attachments)\/[^/]+\.\w+$/;
/** The documents of a notice, which a build makes after its pages. */
const documents = /^\/([^/]+\/[^/]+)\/notice(\.pdf|\.docx)$/;

/** Astro integration: files that stand only in a built site are there in `tongbao dev`, too. */
export function fileRoutes(): AstroIntegration {
  return {
    name: 'file-routes',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { plugins: [routes()] } });
      },
    },
  };
}

function routes(): Plugin {
  return {
    name: 'file-routes',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '', ...query] = (request.url ?? '').split('?');
        if (namedRoutes.test(path)) request.url = [`${path}/`, ...query].join('?');
        const [, key, ending] = documents.exec(path) ?? [];
        const made = key && ending ? documentOf(key, ending) : null;
        if (!made) return next();
        made.then(
          (bytes) => response.end(bytes),
          (error: unknown) => {
            const reason = reasonOf(error);
            if (reason === null) return next(error);
            response.statusCode = 500;
            response.setHeader('content-type', 'text/plain; charset=utf-8').end(reason);
          },
        );
      });
    },
  };
}

/** The document with this ending of the notice as it is now; null where there is no such notice. */
function documentOf(key: string, ending: string): Promise<string | Uint8Array> | null {
  const notice = noticesOf(currentContent().content).find((one) => one.key === key);
  const format = exportFormats.find((one) => one.ending === ending);
  if (!notice || !format) return null;
  return Promise.resolve(format.build(notice, null));
}
