import { spawn } from 'node:child_process';
import { personsEnvironment } from './command.ts';

/** `tongbao dev`, at work on a content folder. */
export interface DevServer {
  /** Its address, with a slash at the end. */
  address: string;
  /** What it printed so far, or since `forget`. */
  printed(): string;
  /** What it printed until now is printed no more. */
  forget(): void;
  /** Waits for something that it does; throws what it printed if that does not come. */
  until(done: () => boolean | Promise<boolean>): Promise<void>;
  /** Ends it, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts `tongbao dev` as a person does, on a free port; further variables may stand in its environment. */
export async function startDev(
  content: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<DevServer> {
  let printed = '';
  const server = spawn(
    process.execPath,
    ['src/cli/tongbao.mjs', 'dev', '--content', content, '--port', '0'],
    { env: { ...personsEnvironment(), ...environment } },
  );
  server.stdout.on('data', (data) => {
    printed += data;
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const until: DevServer['until'] = async (done) => {
    const end = Date.now() + 200_000;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(`Waited in vain; printed so far:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const shownAddress = () => /http:\/\/localhost:\d+\//.exec(printed)?.[0];
  await until(() => shownAddress() !== undefined);
  return {
    address: shownAddress() ?? '',
    printed: () => printed,
    forget: () => {
      printed = '';
    },
    until,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
