import { Failure } from '../diagnostics/failure.ts';
import { type Call, textOption } from './verb.ts';

/** The port that a server of ours takes where none is told; a taken one makes it take the next. */
const defaultPort = 4321;

export const portOption = { port: { type: 'string' } } as const;

/** Reads `--port`; 0 takes any free one. */
export function portOf(call: Call): number {
  const written = textOption(call, 'port', String(defaultPort));
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new Failure(`--port 应是 0 到 65535 的数字；现在写的是“${written}”。`);
}

/** Waits until the person stops the server. */
export async function runUntilStopped(server: { stop(): Promise<void> }): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
}
