import { type MeasureForm, type MeasureMark, measureMarks } from './measure-marks.ts';

/**
 * Where a 整改措施 (measure) begins in its paragraph, and how far the words go that lead into it.
 * Offsets in UTF-16 units.
 */
export interface MeasureLead {
  start: number;
  /** Behind its number: 一是. */
  numberEnd: number;
  /** Behind its title (一是畅通挂号渠道。); where it has none, the same as `numberEnd`. */
  end: number;
}

interface PlacedMark extends MeasureMark {
  /** Place of its paragraph. */
  paragraph: number;
  /** True where no words of the same clause stand before it. */
  beginsClause: boolean;
  /** Where its title ends; null where it has none. */
  titleEnd: number | null;
}

/** Numbers that begin a measure in running words. ① and （1） divide one; 首先 is an adverb, too. */
const inWords: ReadonlySet<MeasureForm> = new Set(['serial', 'task', 'listed', 'ordinal']);
/** Numbers that only begin lines: the eye finds them there, so they are set off with a title alone. */
const inFront: ReadonlySet<MeasureForm> = new Set([
  'han',
  'han-bracketed',
  'digit',
  'digit-bracketed',
]);
const clauseBegins = /^$|[\n。；;：:！？）)】］〕”》]/;
/** A short sentence, with a comma at most, and other words behind it. */
const title =
  /^[^，,。！？!?；;：:\n]{2,30}(?:[，,][^，,。！？!?；;：:\n]{2,30})?。(?=\s*[^\s”’」』》）)】])/;
const longestTitle = 30;
/** What is quoted, names or stands in brackets; numbers in brackets are numbers of lists. */
const enclosed =
  /“[^“”\n]*”|‘[^‘’\n]*’|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|【[^【】\n]*】|[（(](?!.{1,4}[）)])[^（()）\n]*[）)]/g;

/**
 * For each of the paragraphs of an item (or of other words that belong together) the measures that
 * begin in it, in their order. The number leads into a measure; where each measure of a list begins
 * with a title, so does the title: lists are set alike, and half a sentence is never singled out.
 * Left out is a number that may be none: behind a comma with none that goes on from it, within
 * quotes, names and brackets.
 */
export function measureLeads(paragraphs: readonly string[]): MeasureLead[][] {
  const leads: MeasureLead[][] = paragraphs.map(() => []);
  for (const list of listsOf(paragraphs.flatMap(marksOf))) {
    const [first] = list;
    const isList = list.length > 1 || (first?.form === 'serial' && first.beginsClause);
    const isTitled = list.every(({ titleEnd }) => titleEnd !== null);
    if (!isList || (first && inFront.has(first.form) && !isTitled)) continue;
    for (const { paragraph, start, end, titleEnd } of list) {
      leads[paragraph]?.push({ start, numberEnd: end, end: (isTitled && titleEnd) || end });
    }
  }
  return leads.map((own) => own.toSorted((a, b) => a.start - b.start));
}

/** Lists of one form, each with its numbers rising. */
function listsOf(marks: readonly PlacedMark[]): PlacedMark[][] {
  const lists: PlacedMark[][] = [];
  const open = new Map<MeasureForm, PlacedMark[]>();
  for (const mark of marks) {
    const list = open.get(mark.form);
    if (list && mark.number > (list.at(-1)?.number ?? 0)) {
      list.push(mark);
      continue;
    }
    const begun = [mark];
    open.set(mark.form, begun);
    lists.push(begun);
  }
  return lists;
}

function marksOf(text: string, paragraph: number): PlacedMark[] {
  const own = text.replaceAll(enclosed, blotted);
  const marks = measureMarks(own).filter(({ form }) => inWords.has(form) || inFront.has(form));
  return marks.map((mark, index) => ({
    ...mark,
    paragraph,
    beginsClause: clauseBegins.test(own.charAt(mark.start - 1)),
    titleEnd: titleEndOf(own, mark.end, marks[index + 1]?.start ?? own.length),
  }));
}

/** Each character in its place, and the marks at both ends as they are. */
function blotted(words: string): string {
  return words.charAt(0) + '□'.repeat(Math.max(0, words.length - 2)) + words.slice(-1);
}

/** Where the title ends that begins at `start`, if other words follow it before `end`. */
function titleEndOf(text: string, start: number, end: number): number | null {
  const [found] = title.exec(text.slice(start, Math.min(end, start + 2 * longestTitle))) ?? [];
  return found && found.length <= longestTitle ? start + found.length : null;
}
