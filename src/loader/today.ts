import { type Day, dayInShanghai } from '../notice/time/day.ts';

const told = 'SOURCE_DATE_EPOCH';
/** In seconds since 1970: a zip names no later day. */
const latest = Date.UTC(2099, 11, 31) / 1000;

/** The moment that a build is of: what SOURCE_DATE_EPOCH says, in seconds since 1970; else now. */
export function buildMoment(): Date {
  const seconds = Number(process.env[told] || Number.NaN);
  const isMoment = Number.isInteger(seconds) && seconds >= 0 && seconds <= latest;
  return isMoment ? new Date(seconds * 1000) : new Date();
}

/** The day on which the pages are built, in Asia/Shanghai. */
export function buildDay(): Day {
  return dayInShanghai(buildMoment());
}

/** Keeps this moment as that of the build: one that goes on over midnight is of one day. */
export function beginBuild(): void {
  process.env[told] = String(Math.floor(buildMoment().getTime() / 1000));
}
