#!/usr/bin/env node
// Plain JavaScript that any Node reads: it starts the command on the pinned Node (package `node`),
// whatever Node the machine has.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const wanted = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) {
  // Whoever reads the output may stop early, as `head` does; that is no fault.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const main = fileURLToPath(import.meta.url);
  const program = process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node';
  const pinned = createRequire(main).resolve(program);
  const child = spawn(pinned, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // What a terminal sends for Ctrl+C reaches both; what is sent to this process alone is handed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}
