import { type Doubt, excerpt } from '../doubt.ts';
import { type Levels, numberedLevels, problemShare } from './item-level.ts';
import type { SourceLine } from './source-line.ts';

/** Between these shares of problems, the numbered lines are neither surely items nor measures. */
const fewest = 0.25;
const most = 0.6;

/**
 * Tells where numbered lines within numbered problems are partly problems themselves, so that they
 * may be items or the measures of one.
 */
export function levelDoubts(lines: readonly SourceLine[], levels: Levels): Doubt[] {
  const all = numberedLevels(lines);
  const inner = all[levels.length] ?? levels.at(-1);
  const outer = inner && all[all.indexOf(inner) - 1];
  if (!inner || !outer || problemShare(lines, outer) < most) return [];
  const share = problemShare(lines, inner);
  if (share < fewest || share >= most) return [];
  const first = lines.find(
    ({ label, heading, runsOn }) => label?.family === inner && (heading ?? runsOn),
  );
  if (!first) return [];
  const reading = levels.includes(inner) ? '当作整改事项' : '当作上一级事项里的措施';
  return [
    {
      rule: 'import-item-level',
      severity: 'warning',
      line: first.line,
      message: `“${excerpt(first.text)}”这一级有的像问题、有的像措施，都${reading}`,
      advice: '核对整改事项的个数；当错了的，在内容文件里照原文分开或合并。',
    },
  ];
}
