import { statusAlone, statusNames } from '../../notice/item-status.ts';
import {
  bracketedStatus,
  finalBracketOf,
  type PrintedStatus,
  printedDeadline,
  printedStatus,
} from '../../notice/printed-status.ts';
import type { Block } from '../block.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { DraftItem } from '../draft.ts';
import { statedStatus } from '../structure/parts.ts';

/** A short paragraph that says how far an item has come, whatever its words. */
const statusLabel = /^(?:完成情况|完成状态|整改状态|完成进度|整改进度)\s{0,3}[：:].{0,60}$/;
/** The beginning of words that say how far something has come, among others. */
const progress =
  /^(?:已经?|未|尚未|均|全部|正在|基本|部分|大部分|持续|长期|阶段性|初步|按[期时])+(?:整改)?(?:完成|办结|销号|完结|整改|推进|到位|坚持|落实|解决)|^(?:整改|推进|进行)中|^(?:整改)?(?:完成|办结|销号|完结)(?![\u4e00-\u9fff]*时)/;
/** Such words behind any label, at the end of a line. */
const labelledProgress =
  /(?:完成|整改)(?:情况|状态|进展|进度|成效|结果)(?:情况)?\s{0,3}[：:]\s{0,3}([^。：:]{2,40})。?$/;

/** Fills in the status and the deadline that the text states of each item. */
export function stateItems(items: readonly DraftItem[]): { items: DraftItem[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const stated = items.map((item) => {
    const status = statusOfItem(item, doubts);
    const deadline = deadlineOf(item, doubts);
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
    .map(sectionStatus)
    .find((status) => status !== null);
  const unread = unreadStatus(item, printed);
  if (unread) doubts.push(unreadDoubt(unread, printed));
  if (!printed) return bySection ?? null;
  const { status, words } = printed;
  const { line, text } = printed.paragraph ?? { line: item.line, text: item.title };
  if (text.startsWith('完成时间')) {
    doubts.push({
      rule: 'import-status-label',
      severity: 'hint',
      line,
      message: `“${text}”写的是“完成时间”，内容是完成情况，按完成情况填了 status`,
      advice: '原文的字没有改动；核对“完成时间”是不是印错。',
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

/**
 * The first of an item's words that speak of its status and from which none was taken; where one
 * was taken elsewhere, only brackets at an end that say another.
 */
function unreadStatus(item: DraftItem, printed: PrintedStatus | null): Block | null {
  const title = { text: item.title, line: item.line };
  const body = item.paragraphs.flatMap(({ text, line }) =>
    text.split('\n').map((words) => ({ text: words.trim(), line })),
  );
  if (printed) {
    const ends = [title, ...body.slice(-1)];
    return ends.find((block) => differs(bracketedStatus(block.text), printed)) ?? null;
  }
  return (
    [title, ...body].find(({ text }) => {
      const labelled = labelledProgress.exec(text)?.[1];
      return (
        statusLabel.test(text) ||
        statusAlone(text) !== null ||
        (labelled !== undefined && progress.test(labelled)) ||
        progress.test(finalBracketOf(text)?.content ?? '') ||
        brackets(text).some((content) => statusAlone(content) !== null)
      );
    }) ?? null
  );
}

function differs(stated: { status: string } | null, printed: PrintedStatus): boolean {
  return stated !== null && stated.status !== printed.status;
}

function brackets(text: string): string[] {
  const found = text.matchAll(/[【（([［〔]([^【】（）()[\]［］〔〕]{2,40})(?=[】）)\]］〕])/g);
  return [...found].map(([, content = '']) => content);
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
