import type { Styles } from '../styles.ts';
import {
  child,
  childrenOf,
  integer,
  settingOf,
  switchOf,
  type XmlElement,
} from '../xml/element.ts';

/** A level of a list: how its numbers count and look. */
export interface ListLevel {
  start: number;
  format: string;
  /** The series that WPS writes for a format of its own; '' for none. */
  custom: string;
  /** The printed label, %1 to %9 for the numbers of the levels. */
  text: string;
  /** All numbers of the label are plain digits. */
  legal: boolean;
  /** The level (from 1) whose numbers restart this one; 0 never; left out: each level above. */
  restart?: number;
  /** The paragraph style that stands for this level. */
  style?: string;
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of the same series count on where another of them stopped. */
  series: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Numbers with which levels begin anew when this list is first used. */
  startOver: ReadonlyMap<number, number>;
}

/** Styles that send on to styles, in a circle. */
const mostSteps = 10;

/** Reads the part numbering.xml: its lists by their id. */
export function readLists(root: XmlElement | null, styles: Styles): Map<string, List> {
  const series = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((one) => [
      one.attributes.get('w:abstractNumId') ?? '',
      one,
    ]),
  );
  const nums = childrenOf(root ?? undefined, 'w:num');
  const seriesOf = new Map(
    nums.map((num) => [
      num.attributes.get('w:numId') ?? '',
      settingOf(num, 'w:abstractNumId') ?? '',
    ]),
  );
  /** The series that a list counts, which a numbering style may hold in its place. */
  const resolve = (id: string): string => {
    let found = id;
    for (let step = 0; step < mostSteps; step += 1) {
      const style = settingOf(series.get(found), 'w:numStyleLink');
      if (style === undefined) break;
      const properties = child(styles.chain(style)[0], 'w:pPr');
      const next = seriesOf.get(settingOf(child(properties, 'w:numPr'), 'w:numId') ?? '');
      if (next === undefined) break;
      found = next;
    }
    return found;
  };
  return new Map(
    nums.map((num) => {
      const id = resolve(settingOf(num, 'w:abstractNumId') ?? '');
      return [num.attributes.get('w:numId') ?? '', listOf(num, id, series.get(id))];
    }),
  );
}

function listOf(num: XmlElement, series: string, abstract: XmlElement | undefined): List {
  const levels = new Map(childrenOf(abstract, 'w:lvl').map((level) => [indexOf(level), level]));
  const startOver = new Map<number, number>();
  for (const change of childrenOf(num, 'w:lvlOverride')) {
    const level = child(change, 'w:lvl');
    if (level) levels.set(indexOf(change), level);
    const start = integer(settingOf(change, 'w:startOverride'));
    if (start !== undefined) startOver.set(indexOf(change), start);
  }
  return {
    series,
    startOver,
    levels: new Map([...levels].map(([index, level]) => [index, levelOf(level)])),
  };
}

function indexOf(element: XmlElement): number {
  return integer(element.attributes.get('w:ilvl')) ?? 0;
}

function levelOf(level: XmlElement): ListLevel {
  const format = child(level, 'w:numFmt');
  const restart = integer(settingOf(level, 'w:lvlRestart'));
  const style = settingOf(level, 'w:pStyle');
  return {
    start: integer(settingOf(level, 'w:start')) ?? 0,
    format: format?.attributes.get('w:val') ?? 'decimal',
    custom: format?.attributes.get('w:format') ?? '',
    text: settingOf(level, 'w:lvlText') ?? '',
    legal: switchOf(level, 'w:isLgl') ?? false,
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  };
}
