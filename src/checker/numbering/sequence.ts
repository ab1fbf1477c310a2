/** A number of a list, such as 二是, ② or （2）. */
export interface Mark {
  /** Marks of one form count together. */
  form: string;
  number: number;
}

/** A number that goes on from none before it. */
export interface SequenceFault {
  /** Which of the marks it is. */
  at: number;
  /** The number that the list lacks, or has twice. */
  kind: 'first-missing' | 'missing' | 'repeated' | 'backward';
  /** What should stand there. */
  expected: number;
  /** Which of the marks it should follow; null where it should be the first. */
  after: number | null;
}

/** Lists within lists that are kept open: deeper ones are none, but lists that ended. */
const deepest = 4;

interface OpenList {
  last: number;
  lastAt: number;
}

/**
 * The faults of numbers that are told one after the other. A list begins anew with each 1, within
 * another list, too, so a number is right if it goes on from any list that is open.
 */
export function sequenceFaults(marks: readonly Mark[]): SequenceFault[] {
  const open = new Map<string, OpenList[]>();
  const faults: SequenceFault[] = [];
  for (const [at, { form, number }] of marks.entries()) {
    const lists = open.get(form) ?? [];
    open.set(form, lists);
    if (number === 1) {
      lists.push({ last: 1, lastAt: at });
      if (lists.length > deepest) lists.shift();
      continue;
    }
    const outer = lists.findLastIndex(({ last }) => last === number - 1);
    const inner = lists.at(-1);
    if (outer >= 0) {
      lists.length = outer + 1;
    } else if (inner) {
      faults.push({ at, ...faultAfter(inner, number), after: inner.lastAt });
    } else {
      faults.push({ at, kind: 'first-missing', expected: 1, after: null });
    }
    if (lists.length === 0) lists.push({ last: number, lastAt: at });
    else Object.assign(lists.at(-1) ?? {}, { last: number, lastAt: at });
  }
  return faults;
}

function faultAfter({ last }: OpenList, number: number): Pick<SequenceFault, 'kind' | 'expected'> {
  const kind = number === last ? 'repeated' : number > last ? 'missing' : 'backward';
  return { kind, expected: last + 1 };
}
