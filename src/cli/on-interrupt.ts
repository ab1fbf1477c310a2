const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Cleans up and ends the process where a person or the system stops it. Returns how to take that
 * back. Node hears of it only while it waits: a long loop must let it.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const stop = (signal: keyof typeof statuses) => {
    cleanUp();
    process.exit(statuses[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  };
}
