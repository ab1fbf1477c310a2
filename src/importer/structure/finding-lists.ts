import type { Doubt } from '../doubt.ts';
import type { SourceLine } from './source-line.ts';

/** A line that only announces what was found. */
const findings = /^(?:巡察|反馈|检视)?(?:指出|发现|反馈|存在)的?(?:主要|具体)?问题[：:]?$/;
/** A line that only announces what was done about it. */
const report =
  /^(?:整改|落实|采取的?)(?:落实|主要)?(?:情况|措施|进展|进度|成效|结果)(?:及成效)?[：:]?$/;

/**
 * Makes paragraphs of the numbered lines that only name what was found (存在问题：) where what was
 * done (整改情况：) follows on a line of its own: there the items stand, or the heading above is one.
 */
export function dropFindingLists(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const dropped = new Set<number>();
  const first: SourceLine[] = [];
  let start: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!line.label && findings.test(line.text)) start = index;
    const announces = !line.label && report.test(line.text);
    if (start === null || !announces) continue;
    const between = lines.slice(start + 1, index);
    const family = between[0]?.label?.family;
    if (family && between.every(({ label }) => label?.family === family)) {
      for (let at = start + 1; at < index; at += 1) dropped.add(at);
      first.push(lines[start] ?? line);
    }
    start = null;
  }
  const [told] = first;
  if (!told) return { lines: [...lines], doubts: [] };
  return {
    lines: lines.map((line, index) =>
      dropped.has(index) ? { ...line, heading: null, runsOn: null, lead: null } : line,
    ),
    doubts: [
      {
        rule: 'import-finding-list',
        severity: 'hint',
        line: told.line,
        message: `“${told.text}”下面应是列出的问题，不是逐条的整改情况，没有当作整改事项（全文这样的有 ${first.length} 处）`,
        advice: '核对整改事项的个数；列出的问题应各成一个事项的，在内容文件里拆开。',
      },
    ],
  };
}

/** True for a line that announces a part of an item: 存在的问题, 整改措施：. */
export function announcesBody(text: string): boolean {
  return findings.test(text) || report.test(text);
}
