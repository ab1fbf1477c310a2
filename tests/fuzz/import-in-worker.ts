import { Worker } from 'node:worker_threads';
import type { Outcome } from './import-worker.ts';
import type { Mutant } from './mutate.ts';

/** Imports mutants one by one in a thread of its own, so that one that never ends can be ended. */
export class ImportThread {
  #worker = startWorker();

  /** What became of a mutant; a fault if that took longer than `limit` milliseconds. */
  async import(mutant: Mutant, limit: number): Promise<Outcome> {
    const worker = this.#worker;
    const outcome = await new Promise<Outcome>((resolve) => {
      const ended = (fault: string) => resolve({ result: 'refused', fault });
      const timer = setTimeout(() => ended(`not done after ${limit} ms`), limit);
      worker.removeAllListeners();
      worker.once('error', (error) => ended(`the thread ended: ${error}`));
      worker.once('message', (message: Outcome) => {
        clearTimeout(timer);
        resolve(message);
      });
      worker.postMessage(mutant);
    });
    if (outcome.fault !== null) {
      await worker.terminate();
      this.#worker = startWorker();
    }
    return outcome;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url));
}
