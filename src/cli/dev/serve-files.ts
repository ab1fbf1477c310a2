import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The server of `tongbao dev`, as far as it is asked here. */
interface Server {
  middlewares: { use(handler: Handler): unknown };
}

/** A file that a build would put on the site. */
export interface MadeFile {
  /** Its media type. */
  type: string;
  make(): string | Promise<string>;
}

/** Makes each of these files anew when it is asked for; names are paths from the site's root. */
export function serveFiles(server: Server, files: ReadonlyMap<string, MadeFile>): void {
  server.middlewares.use((request, response, next) => {
    const file = files.get(pathOf(request.url));
    if (!file) return next();
    Promise.resolve()
      .then(() => file.make())
      .then((made) => response.setHeader('content-type', file.type).end(made), next);
  });
}

/** Gives Vite's own modules of the project for names under which a build puts them on the site. */
export function serveModules(server: Server, modules: ReadonlyMap<string, string>): void {
  server.middlewares.use((request, _response, next) => {
    const module = modules.get(pathOf(request.url));
    if (module !== undefined) request.url = `/${module}`;
    next();
  });
}

/** What is asked for, from the site's root. */
function pathOf(url = ''): string {
  return url.replaceAll(/^\/|\?.*$/g, '');
}
