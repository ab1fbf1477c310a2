import { type Family, parseLabel } from '../../notice/text/numbering.ts';
import type { Block } from '../block.ts';
import type { Doubt } from '../doubt.ts';
import { endsSentence } from './sentences.ts';

/** A paragraph this long that stops without a mark stops in mid sentence. */
const longParagraph = 80;
/** Words that begin a paragraph of their own: a printed label, or the first measure. */
const paragraphStart =
  /^(?:(?:整改|完成|阶段|下一步|情况|存在|工作|责任|牵头|主要|具体)[\u4e00-\u9fff]{0,10}[：:]|一是)/;
/** Short statements that end without a mark: 完成情况：已完成. */
const shortField =
  /^(?:完成|责任|牵头|整改(?:情况|状态|时限|期限|进展|进度|成效|结果))[\u4e00-\u9fff]{0,6}[：:].{0,30}$/;

/**
 * Joins paragraphs that the end of a page has cut in two: in a text that shows such cuts, a
 * paragraph that stops in mid sentence goes on in the next block.
 */
export function joinPageBreaks(blocks: readonly Block[]): { blocks: Block[]; doubts: Doubt[] } {
  if (!showsBreaks(blocks)) return { blocks: [...blocks], doubts: [] };
  const closedFamilies = familiesThatEndAsSentences(blocks);
  const joined: Block[] = [];
  const places: number[] = [];
  let parts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const current = joined.at(-1);
    if (current && parts.length > 0) {
      parts.push(block.text);
      places.push(blocks[index - 1]?.line ?? block.line);
    } else {
      joined.push({ ...block });
      parts = [block.text];
    }
    const next = blocks[index + 1];
    const target = joined.at(-1);
    const isText = next && !next.table && !block.table;
    if (!target || (isText && goesOn(parts[0] ?? '', block.text, next.text, closedFamilies)))
      continue;
    target.text = parts.join('');
    parts = [];
  }
  if (places.length === 0) return { blocks: joined, doubts: [] };
  const shown = places.slice(0, 20).join('、') + (places.length > 20 ? ' 等' : '');
  return {
    blocks: joined,
    doubts: [
      {
        rule: 'import-page-break',
        severity: 'hint',
        line: places[0] ?? null,
        message: `原文有 ${places.length} 处段落像是被分页截成两段，已经接上：第 ${shown} 行之后`,
        advice: '核对这些地方；不该接的，在内容文件里分成两段。',
      },
    ],
  };
}

function showsBreaks(blocks: readonly Block[]): boolean {
  return blocks.some(({ text, table }, index) => {
    const next = blocks[index + 1];
    if (!next || table || next.table || parseLabel(next.text)) return false;
    return /[，、]$/.test(text) || (text.length >= longParagraph && !endsSentence(text));
  });
}

/** Families of numbers whose headings mostly end in a full stop, so that one without it is cut. */
function familiesThatEndAsSentences(blocks: readonly Block[]): Set<Family> {
  const counts = new Map<Family, { all: number; closed: number }>();
  for (const { text } of blocks) {
    const family = parseLabel(text)?.label.family;
    if (!family) continue;
    const count = counts.get(family) ?? { all: 0, closed: 0 };
    count.all += 1;
    if (endsSentence(text)) count.closed += 1;
    counts.set(family, count);
  }
  const closed = [...counts].filter(([, count]) => count.all > 2 && count.closed * 2 > count.all);
  return new Set(closed.map(([family]) => family));
}

/** True if a paragraph that began with `start` and has come to `text` goes on with `next`. */
function goesOn(start: string, text: string, next: string, closed: ReadonlySet<Family>): boolean {
  if (endsSentence(text) || parseLabel(next) || paragraphStart.test(next)) return false;
  if (/[，、]$/.test(text) || text !== start) return true;
  const label = parseLabel(start)?.label;
  if (label && closed.has(label.family)) return true;
  if (label && !/[。；]/.test(start)) return false;
  return !shortField.test(start) && (/[，。；：]/.test(start) || start.length >= longParagraph);
}
