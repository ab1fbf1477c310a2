import { statusOfHeading } from '../../notice/status/heading-status.ts';
import type { PrintedStatus } from '../../notice/status/item-lines.ts';
import { statusNames } from '../../notice/status/item-status.ts';
import { printedDeadline, printedStatus } from '../../notice/status/printed-status.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { DraftItem } from '../draft.ts';
import { unreadStatus } from './unread-status.ts';

/** Fills in the status and the deadline that the text states of each item. */
export function stateItems(items: readonly DraftItem[]): { items: DraftItem[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const stated = items.map((item) => {
    const words = { ...item, paragraphs: item.paragraphs.filter(({ table }) => !table) };
    const status = statusOfItem(words, doubts);
    const deadline = deadlineOf(words, doubts);
    return { ...item, ...(status && { status }), ...(deadline && { deadline }) };
  });
  const told = new Set(
    doubts.flatMap(({ rule, line }) => (rule === 'import-status' ? [line] : [])),
  );
  const without = stated.filter(
    ({ status, line: own, paragraphs }) =>
      !status && ![own, ...paragraphs.map(({ line }) => line)].some((line) => told.has(line)),
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
  const printed = printedStatus(item);
  const bySection = item.section
    .toReversed()
    .map(statusOfHeading)
    .find((status) => status !== null);
  const unread = unreadStatus(item, printed);
  if (unread) doubts.push(unreadDoubt(unread, printed));
  if (!printed) return bySection ?? null;
  const { status, words } = printed;
  const { line, text } = printed.paragraph ?? { line: item.line, text: item.title };
  const label = /^(?:[\u4e00-\u9fff]{0,2}(?:完成|整改)(?:时[间限]|期限))\s{0,3}[：:]/.exec(
    text,
  )?.[0];
  if (label && text.slice(label.length).trim().startsWith(words)) {
    doubts.push({
      rule: 'import-status-label',
      severity: 'hint',
      line,
      message: `“${text}”写的是“${label.slice(0, -1).trim()}”，内容是完成情况，按完成情况填了 status`,
      advice: `原文的字没有改动；核对“${label.slice(0, -1).trim()}”是不是印错。`,
    });
  }
  if (bySection && status !== bySection) {
    doubts.push({
      rule: 'import-status',
      severity: 'warning',
      line,
      message: `这里写的是“${words}”，所在部分的标题说的是“${statusNames[bySection]}”，按这里填了 status`,
      advice: '核对原文，在这个事项的文件里改正 status。',
    });
  }
  return status;
}

function unreadDoubt({ text, line }: Block, printed: PrintedStatus | null): Doubt {
  const words = text.length > 40 ? `…${text.slice(-40)}` : text;
  return {
    rule: 'import-status',
    severity: 'warning',
    line,
    message: printed
      ? `“${words}”说的是另一种完成情况，按“${printed.words}”填了 status`
      : `“${words}”说到完成情况，但写法认不准，没有照它填 status`,
    advice: `原文说的是“${Object.values(statusNames).join('”“')}”之一的，在这个事项的文件里填上 status。`,
  };
}

function deadlineOf(item: DraftItem, doubts: Doubt[]): string | null {
  const own = deadlineIn(item.paragraphs) ?? deadlineIn([{ text: item.title, line: item.line }]);
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
