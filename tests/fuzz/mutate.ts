import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Random numbers from 0 to 1. */
export type Random = () => number;

/** A file to import, and what was done to it. */
export interface Mutant {
  name: string;
  bytes: Uint8Array;
  how: string;
}

/** Letters that text is not expected to hold, or to hold there. */
const oddities = [
  ...['\0', '\u0001', '\ufeff', '\u200b', '\u202e', '\ud800', '\udfff', '\u{f0000}', '\u{20000}'],
  ...['“', '”', '（', '）', '(', ')', '【', '】', '〔', '《', '》', '[', ']', '](', '|', '\\', '#'],
  ...['::items[01]', '::follow-up[1]', '::column[甲]', '---', '---\n', '\n\n', '\t', '\v', '\f'],
  ...[
    '一、',
    '（一）',
    '1.',
    '1、',
    '（1）',
    '①',
    '一是',
    '99999999999999999999',
    '2025年13月45日',
  ],
  ...['已完成', '完成情况：', '联系电话：', '自公布之日起0个月', '１', '＠', '：', '。', 'e\u0301'],
];

/** What can be done to a text. */
const textMutations: Readonly<Record<string, (text: string, random: Random) => string>> = {
  cut: (text, random) => text.slice(0, at(text.length, random)),
  'cut in the middle': (text, random) => {
    const [from, to] = range(text.length, random);
    return text.slice(0, from) + text.slice(to);
  },
  'doubled lines': (text, random) =>
    text
      .split('\n')
      .flatMap((line) => (random() < 0.1 ? [line, line] : [line]))
      .join('\n'),
  'a stretch many times': (text, random) => {
    const [from, to] = range(text.length, random);
    const piece = text.slice(from, Math.min(to, from + 2000));
    return text.slice(0, from) + piece.repeat(1 + at(30, random)) + text.slice(from);
  },
  'shuffled lines': (text, random) => shuffled(text.split('\n'), random).join('\n'),
  'lost lines': (text, random) =>
    text
      .split('\n')
      .filter(() => random() < 0.8)
      .join('\n'),
  'joined lines': (text, random) =>
    text.replaceAll(/\r?\n/g, (mark) => (random() < 0.3 ? '' : mark)),
  'broken lines': (text, random) =>
    text.replaceAll(/./gu, (one) => one + (random() < 0.03 ? '\n' : '')),
  'odd characters': (text, random) => {
    let odd = text;
    for (let count = 1 + at(20, random); count > 0; count -= 1) {
      const place = at(odd.length, random);
      odd = odd.slice(0, place) + pick(oddities, random) + odd.slice(place);
    }
    return odd;
  },
  'an odd character many times': (text, random) => {
    const place = at(text.length, random);
    return text.slice(0, place) + pick(oddities, random).repeat(2000) + text.slice(place);
  },
  'other numbers': (text, random) =>
    text.replaceAll(/\d/g, (digit) => (random() < 0.2 ? String(at(10, random)) : digit)),
  'other punctuation': (text, random) =>
    text.replaceAll(/[，。；：、（）“”]/g, (mark) =>
      random() < 0.1 ? pick(['，', '。', '；', '：', '', '（', '”', '“'], random) : mark,
    ),
  'line ends of other systems': (text, random) =>
    text.replaceAll('\n', () => pick(['\n', '\r\n', '\r', '\u2028', '\f'], random)),
};

/** A text changed in one to three ways. */
export function mutateText(text: string, random: Random): { text: string; how: string } {
  const done: string[] = [];
  let mutated = text;
  for (let count = 1 + at(3, random); count > 0; count -= 1) {
    const name = pick(Object.keys(textMutations), random);
    mutated = textMutations[name]?.(mutated, random) ?? mutated;
    done.push(name);
  }
  return { text: mutated, how: done.join(', ') };
}

/** A file's bytes with some of them changed, cut or doubled. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const kind = at(3, random);
  if (kind === 0) return changed.slice(0, at(changed.length, random));
  if (kind === 1) {
    const [from, to] = range(changed.length, random);
    return Uint8Array.from([...changed.slice(0, to), ...changed.slice(from)]);
  }
  for (let count = 1 + at(40, random); count > 0; count -= 1) {
    changed[at(changed.length, random)] = at(256, random);
  }
  return changed;
}

/** A Word file whose parts are changed as texts are, lost, or given to one another. */
export function mutatePackage(
  bytes: Uint8Array,
  random: Random,
): { bytes: Uint8Array; how: string } {
  const parts: Zippable = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random() < 0.7 ? 'word/document.xml' : pick(names, random);
  const part = parts[name];
  if (!(part instanceof Uint8Array)) return { bytes, how: 'nothing' };
  const kind = at(5, random);
  if (kind === 0) delete parts[name];
  else if (kind === 1) parts[name] = mutateBytes(part, random);
  else if (kind === 2) parts[name] = parts[pick(names, random)] ?? part;
  else if (kind === 3) parts[`../../${name}`] = part;
  else {
    const text = new TextDecoder().decode(part);
    parts[name] = strToU8(
      random() < 0.5 ? mutateText(text, random).text : tagsShuffled(text, random),
    );
  }
  const ways = ['lost', 'bytes changed', 'another part', 'outside the folder', 'text changed'];
  return { bytes: zipSync(parts, { level: 1 }), how: `${name}: ${ways[kind]}` };
}

/** A PDF with some of its numbers changed, or objects of it lost, doubled or put elsewhere. */
export function mutatePdf(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } {
  const text = new TextDecoder('latin1').decode(bytes);
  const kind = at(3, random);
  if (kind === 0) return { bytes: mutateBytes(bytes, random), how: 'bytes changed' };
  if (kind === 1) {
    const changed = text.replaceAll(/\d+/g, (number) =>
      random() < 0.002 ? String(at(Number(number.slice(0, 6)) * 3 + 2, random)) : number,
    );
    return { bytes: strToU8(changed, true), how: 'numbers changed' };
  }
  const objects = text.split(/(?<=endobj\n)/);
  const [from, to] = [at(objects.length, random), at(objects.length, random)];
  const moved = objects[from] ?? '';
  if (random() < 0.5) objects.splice(from, 1);
  objects.splice(to, 0, random() < 0.5 ? moved : '');
  return { bytes: strToU8(objects.join(''), true), how: 'objects lost, doubled or moved' };
}

/** Markup with some of its tags lost, doubled or put elsewhere. */
export function tagsShuffled(markup: string, random: Random): string {
  const pieces = markup.split(/(?=<)/);
  const [from, to] = range(pieces.length, random);
  const stretch = pieces.slice(from, Math.min(to, from + 50));
  const changed = pick([[], [...stretch, ...stretch], shuffled(stretch, random)], random);
  return [...pieces.slice(0, from), ...changed, ...pieces.slice(from + stretch.length)].join('');
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[at(values.length, random)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function at(length: number, random: Random): number {
  return Math.floor(random() * length);
}

function range(length: number, random: Random): [number, number] {
  const [a, b] = [at(length, random), at(length, random)];
  return [Math.min(a, b), Math.max(a, b)];
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
