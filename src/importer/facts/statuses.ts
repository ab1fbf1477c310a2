import { printedDeadline, printedStatus, statusNames, statusOf } from '../../notice/item-status.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { DraftItem } from '../draft.ts';
import { statedStatus } from '../structure/parts.ts';

/** A short paragraph that says how far an item has come, whatever its words. */
const statusLabel = /^(?:完成情况|完成状态|整改状态)[：:].{0,60}$/;

/** Fills in the status and the deadline that the text states of each item. */
export function stateItems(items: readonly DraftItem[]): { items: DraftItem[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const stated = items.map((item) => {
    const status = statusOfItem(item, doubts);
    const deadline = deadlineOf(item, doubts);
    return { ...item, ...(status && { status }), ...(deadline && { deadline }) };
  });
  const told = new Set(doubts.map(({ line }) => line));
  const without = stated.filter(
    ({ status, paragraphs }) => !status && !paragraphs.some(({ line }) => told.has(line)),
  );
  if (without.length > 0 && without.length * 2 < stated.length) {
    for (const { line, title } of without) {
      doubts.push({
        rule: 'import-status',
        severity: 'warning',
        line,
        message: `其他事项大多写明了完成情况，“${excerpt(title)}”没有找到，status 没有填`,
        advice: '核对原文；原文写明的，在这个事项的文件里填上 status。',
      });
    }
  }
  return { items: stated, doubts };
}

function statusOfItem(item: DraftItem, doubts: Doubt[]) {
  const printed = printedStatus(item.paragraphs);
  const bySection = item.section
    .toReversed()
    .map(sectionStatus)
    .find((status) => status !== null);
  if (!printed) {
    const unknown = item.paragraphs.find(({ text }) => statusLabel.test(text));
    if (unknown) doubts.push(unknownDoubt(unknown));
    return bySection ?? null;
  }
  const status = statusOf(printed.words);
  const { line, text } = printed.paragraph;
  if (text.startsWith('完成时间')) {
    doubts.push({
      rule: 'import-status-label',
      severity: 'hint',
      line,
      message: `“${text}”写的是“完成时间”，内容是完成情况，按完成情况填了 status`,
      advice: '原文的字没有改动；核对“完成时间”是不是印错。',
    });
  }
  if (status && bySection && status !== bySection) {
    doubts.push({
      rule: 'import-status',
      severity: 'warning',
      line,
      message: `这里写的是“${printed.words}”，所在部分的标题说的是“${statusNames[bySection]}”，按这里填了 status`,
      advice: '核对原文，在这个事项的文件里改正 status。',
    });
  }
  return status;
}

function unknownDoubt({ text, line }: DraftItem['paragraphs'][number]): Doubt {
  return {
    rule: 'import-status',
    severity: 'warning',
    line,
    message: `“${excerpt(text, 40)}”说的是完成情况，但不是认得的写法，没有照它填 status`,
    advice: `原文说的是“${Object.values(statusNames).join('”“')}”之一的，在这个事项的文件里填上 status。`,
  };
}

function sectionStatus(heading: string) {
  return statedStatus(
    heading.replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[、．.）)]{1,2}\s{0,3}/, ''),
  );
}

function deadlineOf(item: DraftItem, doubts: Doubt[]): string | null {
  const own = deadlineIn(item.paragraphs);
  const later = item.followUps.map(({ paragraphs }) => deadlineIn(paragraphs)).findLast(Boolean);
  if (own && later && own !== later) {
    doubts.push({
      rule: 'import-deadline',
      severity: 'warning',
      line: item.line,
      message: `“${excerpt(item.title)}”的完成时限前后写法不一：“${own}”和“${later}”，填了后一个`,
      advice: '核对原文，在这个事项的文件里改正 deadline。',
    });
  }
  return later ?? own;
}

function deadlineIn(paragraphs: DraftItem['paragraphs']): string | null {
  return printedDeadline(paragraphs)?.words ?? null;
}
