// Loaded into a measured process (`node --import`): tells its peak memory, in kilobytes, when it
// ends, on the file descriptor that `measure` opens for this.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS));
  });
}
