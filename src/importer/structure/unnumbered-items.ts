import { type Label, numberOf } from '../../notice/text/numbering.ts';
import { type Doubt, excerpt } from '../doubt.ts';
import type { ItemLabel } from './entry.ts';
import {
  type HeadingShape,
  headingThatRunsOn,
  leadingSentence,
  namesProblem,
  wholeHeading,
} from './heading-shape.ts';
import type { SourceLine } from './source-line.ts';

/** Where an item begins, and what is printed in front of it. */
interface Mark {
  label: Label;
  shape: HeadingShape;
}

const longestTitle = 800;
/** A problem behind its label, and what was done behind the next one. */
const finding =
  /^(?:【(?:反馈|巡察|存在|主要|具体)?的?问题(?:描述|表现)?】|(?:反馈|巡察|存在|主要|具体)?的?问题(?:描述|表现)?[：:])\s{0,3}(?=\S)/;
const remedy = /^(?:【(?:整改|落实|采取)[^】]{0,8}】|(?:整改|落实|采取)[\u4e00-\u9fff]{0,8}[：:])/;
/** So many lines after a problem what was done must begin. */
const remedyReach = 3;
/** A problem that is all of its line. */
const problemLine = /^(?:关于|针对).{2,120}问题[。：:]?$/;
const bullet = /^[●○◆◇■□★☆▶▷►•·➤✦※]\ufe0f?\s{0,3}(?=\S)/;
const serial = /^([一二三四五六七八九十]{1,2})是(?=针对|关于|对于|围绕)/;

/**
 * Labels the problems that stand without a number, where a part sets them apart in one of these
 * ways: 【问题】 before 【整改】, 关于…问题 on lines of their own, ● before each, or 一是针对…问题 under
 * headings of themes (…方面). The first way that holds twice is the part's.
 */
export function labelUnnumbered(lines: readonly SourceLine[]): SourceLine[] {
  for (const read of [readPairs, readProblemLines, readBullets, readSerials]) {
    const marks = read(lines);
    if (marks.size > 1) return lines.map((line, index) => labelled(line, marks.get(index)));
  }
  return [...lines];
}

function labelled(line: SourceLine, mark: Mark | undefined): SourceLine {
  if (!mark) return line;
  const { label, shape } = mark;
  const words = line.text.slice(label.printed.length).trim();
  const whole = shape.rest === '';
  return {
    ...line,
    label,
    words,
    heading: whole ? shape : null,
    runsOn: whole ? null : shape,
    lead: null,
  };
}

/** The labels of items without a number count where they stand; nothing of it is printed. */
export function itemLabel({ family, printed, number }: Label): ItemLabel {
  return { printed, number: family === 'unnumbered' ? null : number };
}

/** True if the label is none by its form. */
export function isUnsure({ family }: Label): boolean {
  return family === 'unnumbered' || family === 'serial';
}

/** One doubt for all the items of a part that bear no number. */
export function unnumberedItemDoubts(lines: readonly SourceLine[]): Doubt[] {
  const [first] = lines;
  if (!first) return [];
  return [
    {
      rule: 'import-unnumbered-item',
      severity: 'warning',
      line: first.line,
      message: `“${excerpt(first.text)}”没有（一）、1.一类的序号，看写法应是一个整改事项（这一部分这样的有 ${lines.length} 个）`,
      advice: '核对整改事项的个数；不是事项的，把它的文字移到所属事项的文件或 notice.md 里。',
    },
  ];
}

function unnumbered(place: number, printed = ''): Label {
  return { family: 'unnumbered', number: place, printed };
}

/** 【问题】 and 问题：, where most headings (or the part) have two or more of them. */
function readPairs(lines: readonly SourceLine[]): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const counts: number[] = [0];
  for (const [index, { text, label }] of lines.entries()) {
    if (label) {
      counts.push(0);
      continue;
    }
    if (text.length > longestTitle || !finding.test(text)) continue;
    const after = lines.slice(index + 1, index + 1 + remedyReach);
    const end = after.findIndex((line) => line.label || finding.test(line.text));
    const own = end < 0 ? after : after.slice(0, end);
    if (!own.some((line) => remedy.test(line.text))) continue;
    const shape = leadingSentence(text) ?? { title: text, rest: '' };
    marks.set(index, { label: unnumbered(marks.size + 1), shape });
    counts.push((counts.pop() ?? 0) + 1);
  }
  const filled = counts.filter((count) => count > 0);
  const several = filled.filter((count) => count > 1).length;
  return several * 2 > filled.length ? marks : new Map();
}

function readProblemLines(lines: readonly SourceLine[]): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [index, { text, label, table }] of lines.entries()) {
    if (label || table || !problemLine.test(text) || !wholeHeading(text)) continue;
    marks.set(index, { label: unnumbered(marks.size + 1), shape: { title: text, rest: '' } });
  }
  return marks;
}

/** Dots and the like, where most of them stand before a problem. */
function readBullets(lines: readonly SourceLine[]): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [index, { text, label }] of lines.entries()) {
    const printed = label ? '' : (bullet.exec(text)?.[0].trim() ?? '');
    const words = text.slice(printed.length).trim();
    const shape =
      printed && (headingThatRunsOn(words) ?? wholeHeading(words) ?? leadingSentence(words));
    if (shape) marks.set(index, { label: unnumbered(marks.size + 1, printed), shape });
  }
  const problems = [...marks.values()].filter(({ shape }) => namesProblem(shape.title));
  return problems.length * 2 > marks.size ? marks : new Map();
}

/** 一是针对…问题 under headings of themes, where nothing else is numbered there. */
function readSerials(lines: readonly SourceLine[]): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  let theme = false;
  for (const [index, { text, label, heading }] of lines.entries()) {
    if (label) theme = heading !== null && /方面[。：:]?$/.test(heading.title);
    const match = theme && !label ? serial.exec(text) : null;
    const shape = match && headingThatRunsOn(text.slice(match[0].length));
    const number = numberOf(match?.[1] ?? '');
    if (!match || !number || !shape || !/问题[。]?$/.test(shape.title)) continue;
    marks.set(index, { label: { family: 'serial', number, printed: match[0] }, shape });
  }
  const all = lines.filter(({ text }) => /^[一二三四五六七八九十]{1,2}是/.test(text)).length;
  return marks.size === all ? marks : new Map();
}
