import { bracketsIn, finalBracketOf } from '../../notice/status/bracketed-status.ts';
import { linesOf, type PrintedStatus } from '../../notice/status/item-lines.ts';
import { statusSentence } from '../../notice/status/status-sentence.ts';
import { statusAlone } from '../../notice/status/status-words.ts';
import { statusesWithoutLabel } from '../../notice/status/unlabelled-status.ts';
import type { Block } from '../block.ts';
import type { DraftItem } from '../draft.ts';

/** A short paragraph that says how far an item has come, whatever its words. */
const statusLabel =
  /^(?:整改)?(?:完成情况|完成状态|整改状态|完成进度|整改进度)\s{0,3}[：:].{0,60}$/;
/** The beginning of words that say how far something has come, among others. */
const progress =
  /^(?:已经?|未|尚未|均|全部|正在|基本|部分|大部分|持续|长期|取得|阶段性|初步|按[期时]){1,6}(?:整改)?(?:完成|办结|销号|完结|整改|推进|到位|坚持|落实|解决|成效|进展)|^(?:整改|推进|进行)中|^(?:整改)?(?:完成|办结|销号|完结)(?![\u4e00-\u9fff]{0,20}时)/;
/** Such words behind any label, at the end of a line. */
const labelledProgress =
  /(?:完成|整改)(?:情况|状态|进展|进度|成效|结果)(?:情况)?\s{0,3}[：:]\s{0,3}([^。：:]{2,40})。?$/;
/** A line, or the last clause of one, of no more than this may be a status of its own. */
const lastClause = /(?:^|[。；;！，,])([^。；;！，,：:]{2,24})[。；;]?$/;
const subject = /^(?:目前|该|此|本|这)?(?:项|个)?(?:问题|事项|工作|任务)?(?:已(?=取得))?/;

/**
 * The first of an item's words that speak of its status and from which none was taken; where one
 * was taken elsewhere, only words that state another.
 */
export function unreadStatus(item: DraftItem, printed: PrintedStatus | null): Block | null {
  const title = { text: item.title, line: item.line };
  if (printed) {
    const other = statusesWithoutLabel(item).find((stated) => differs(stated, printed));
    return other ? (other.paragraph ?? title) : null;
  }
  const body = item.paragraphs.flatMap(({ line, ...words }) =>
    linesOf({ ...words, line }).map(({ text }) => ({ text: text.trim(), line })),
  );
  return [title, ...body].find(({ text }) => speaksOfStatus(text)) ?? null;
}

function speaksOfStatus(text: string): boolean {
  const labelled = labelledProgress.exec(text)?.[1];
  const last = lastClause.exec(text)?.[1];
  return (
    statusLabel.test(text) ||
    statusSentence(text) !== null ||
    (labelled !== undefined && progress.test(labelled)) ||
    (last !== undefined && saysOnlyProgress(last)) ||
    progress.test(finalBracketOf(text)?.content ?? '') ||
    bracketsIn(text).some((content) => statusAlone(content) !== null)
  );
}

/** 阶段性完成, 已完成80%; but not 完成制度修订, which is a measure. */
function saysOnlyProgress(words: string): boolean {
  if (statusSentence(words)) return true;
  const said = words.replace(subject, '');
  const start = progress.exec(said)?.[0];
  return (
    start !== undefined &&
    /^(?:整改|任务|目标)?[约近]?[\d.％%]{0,8}$/.test(said.slice(start.length))
  );
}

function differs(stated: PrintedStatus, printed: PrintedStatus): boolean {
  return stated.status !== printed.status;
}
