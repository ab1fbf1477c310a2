import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';

/** The machine on which figures were measured, in one line. */
export function describeMachine(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${platform()} ${arch()}, Node ${process.version}`;
}

/** How busy the machine was in the last 1, 5 and 15 minutes. */
export function describeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}
