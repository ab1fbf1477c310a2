import { type ItemStatus, statusOf } from '../../notice/item-status.ts';
import type { SourceLine } from './source-line.ts';

/** What a part of a notice does: only `results` holds items. */
export type Role = 'preface' | 'results' | 'other' | 'whole';

/** A part of a notice: a heading 一、 and what stands under it. */
export interface Part {
  /** Null for what stands before the first such heading. */
  heading: SourceLine | null;
  lines: SourceLine[];
  role: Role;
}

const organisation =
  /组织.{0,6}(?:整改|落实|领导|推动|开展)|主体责任|高度重视|组织领导|总体情况|基本情况/;
const afterResults =
  /下一?步|下一?阶段|今后|打算|努力方向|(?:计划|安排)$|存在的(?:主要)?(?:问题|不足|困难)|(?:需要?|仍)(?:进一步|继续|持续)|进一步/;
const otherMatters = /线索|移交|信访/;
const results = /整改|反馈|问题|任务|成效/;

/** Takes the text apart at its outermost headings. */
export function splitParts(lines: readonly SourceLine[]): Part[] {
  const parts: Part[] = [{ heading: null, lines: [], role: 'preface' }];
  for (const line of lines) {
    if (line.heading && line.label?.family === 'han') {
      parts.push({ heading: line, lines: [], role: roleOf(line.words) });
    } else {
      parts.at(-1)?.lines.push(line);
    }
  }
  const [first] = parts;
  if (parts.length === 1 && first) first.role = 'whole';
  return parts.filter(({ heading, lines: { length } }) => heading || length > 0);
}

function roleOf(heading: string): Role {
  if (statedStatus(heading)) return 'results';
  if (otherMatters.test(heading) || afterResults.test(heading)) return 'other';
  if (organisation.test(heading)) return 'other';
  return results.test(heading) ? 'results' : 'other';
}

const statusHeading =
  /^(?:已|正在|基本|部分|未|尚未|还未|没有|持续|长期)[^，。]{0,16}(?:问题|事项|任务|情况|工作)$/;

/** The status that a heading states of all items under it, such as 正在整改的问题. */
export function statedStatus(heading: string): ItemStatus | null {
  const words = heading.replaceAll(/\s/g, '').replace(/[。：（(].{0,20}$/, '');
  return statusHeading.test(words) ? statusOf(words) : null;
}
