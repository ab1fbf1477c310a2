import type { Notice, RectificationItem } from '../../../notice/content/content.ts';
import { linesOf } from '../../../notice/status/item-lines.ts';
import { isUnfinished, saysWhen } from '../../status/unfinished-item.ts';

/** A line of its own for what comes next: 下一步推进举措：…. */
const nextStepLine = /^\s*((?:下一?步|下一?阶段|后续)[\u4e00-\u9fff]{0,10})\s{0,3}[:：]/;
/** Running words for it; 持续 and 正在 are said of what was done as well. */
const saysNext =
  /下一?步|下一?阶段|后续|今后|接下来|将|拟|计划|预计|争取|力争|确保|届时|待(?![遇岗产机])|逐步|分[步期批年]|20\d{2}年/;

/** What the unfinished items beside an item have and it has not. */
export interface UsualLine {
  label: string;
  /** How many of them have it. */
  count: number;
}

/** Unfinished items without a line for the next step where the others of their directive have one. */
export function withoutNextStepLine({
  parts,
}: Pick<Notice, 'parts'>): Map<RectificationItem, UsualLine> {
  const found = new Map<RectificationItem, UsualLine>();
  for (const part of parts) {
    const items = part.kind === 'items' ? part.items.filter(isUnfinished) : [];
    const labels = items.map(labelOfNextStep);
    const [label, ...others] = labels.filter((one) => one !== null);
    const count = 1 + others.length;
    if (label === undefined || count < 2) continue;
    const lacking = items.filter((item, index) => labels[index] === null && !explains(item));
    if (lacking.length * 2 > count) continue;
    for (const item of lacking) found.set(item, { label, count });
  }
  return found;
}

function explains(item: RectificationItem): boolean {
  return item.followUps.length > 0 || saysWhen(item) || saysNext.test(wordsOf(item));
}

function labelOfNextStep({ paragraphs }: RectificationItem): string | null {
  for (const { text } of paragraphs.flatMap(linesOf)) {
    const label = nextStepLine.exec(text)?.[1];
    if (label) return label;
  }
  return null;
}

function wordsOf({ paragraphs }: RectificationItem): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
