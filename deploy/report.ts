/** What a proof found, a line for each thing that was looked at. */
export interface Report {
  /** A thing without which the site does not work; `found` is what was there instead. */
  must(what: string, path: string, isSo: boolean, found: string): void;
  /** A thing without which it works less well. */
  should(what: string, path: string, isSo: boolean, found: string): void;
  print(): void;
  /** True if something is not as it must be. */
  hasFailed(): boolean;
}

interface Line {
  isMust: boolean;
  count: number;
  faults: string[];
}

/** So many faults of a kind are named. */
const named = 5;

export function createReport(): Report {
  const lines = new Map<string, Line>();
  const add = (isMust: boolean) => (what: string, path: string, isSo: boolean, found: string) => {
    const line = lines.get(what) ?? { isMust, count: 0, faults: [] };
    lines.set(what, line);
    line.count += 1;
    if (!isSo) line.faults.push(`${path || '/'}：${found || '没有'}`);
  };
  return {
    must: add(true),
    should: add(false),
    print() {
      for (const [what, { isMust, count, faults }] of lines) {
        const sign = faults.length === 0 ? '符合' : isMust ? '不行' : '建议';
        console.log(`${sign}  ${what}（${count - faults.length}/${count}）`);
        for (const fault of faults.slice(0, named)) console.log(`        ${fault}`);
        if (faults.length > named) console.log(`        等 ${faults.length} 处`);
      }
    },
    hasFailed: () => [...lines.values()].some(({ isMust, faults }) => isMust && faults.length > 0),
  };
}
