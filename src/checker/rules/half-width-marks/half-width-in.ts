import { allMatches } from '../../../notice/text/all-matches.ts';
import { labelledFields } from '../../../notice/text/labelled-fields.ts';
import { pairMarks } from '../../marks/mark-pairs.ts';

/** A half-width mark in Chinese words: where it stands, and what belongs there. */
export interface HalfWidth {
  at: number;
  mark: string;
  full: string;
}

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '<': '〈',
  '>': '〉',
};

const han = /\p{Script=Han}/u;
/** (1) and (一) number what follows; how labels look is a matter of its own. */
const label = /^[\d一二三四五六七八九十]{1,4}$/;
/** Between Chinese words, or at their end. 8:30, 1:2, A,B and a@b.cn have none on both sides. */
const between =
  /(?<=[\p{Script=Han}”’）》】〉〕])[,;:?!](?=\s{0,2}(?:[\p{Script=Han}“‘（《【〈〔]|$))/gu;

/** The half-width marks of a text that stand in Chinese words. */
export function halfWidthIn(text: string): HalfWidth[] {
  if (!/[,;:?!(<]/.test(text)) return [];
  const single = allMatches(between, text)
    .map(({ 0: mark, index: at }) => ({ at, mark }))
    .filter(({ at, mark }) => mark !== ':' || !isStatusLabel(text, at));
  const brackets = pairMarks(text)
    .pairs.filter(({ opening, closing }) => {
      const inside = text.slice(opening.at + 1, closing.at);
      // CT(64排) is a name; at the beginning, what follows tells.
      const beside = text[opening.at - 1] ?? text[closing.at + 1] ?? '';
      const half = fullWidth[opening.character] && fullWidth[closing.character];
      return (
        half !== undefined &&
        han.test(inside) &&
        !label.test(inside) &&
        /[\p{Script=Han}》”，。；]/u.test(beside)
      );
    })
    .flatMap(({ opening, closing }) => [opening, closing])
    .map(({ at, character: mark }) => ({ at, mark }));
  return [...single, ...brackets]
    .sort((a, b) => a.at - b.at)
    .map(({ at, mark }) => ({ at, mark, full: fullWidth[mark] ?? mark }));
}

/** The colon of 完成情况: is told by status-label, beside those of the other items. */
function isStatusLabel(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at + 1);
  return line.length < 20 && labelledFields(line).some(({ kind }) => kind === 'status');
}
