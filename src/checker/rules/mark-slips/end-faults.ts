import type { Passage } from '../../../notice/content/passage.ts';

/** What is wrong with the beginning or the end of a passage. */
export interface EndFault {
  passage: Passage;
  start: number;
  end: number;
  message: string;
}

/** A shorter paragraph may be a heading, a label or a form of address. */
const longHeading = 40;
/** Fewer sentences show no manner; of more, one in ten at most, or one alone, was forgotten. */
const fewest = 5;

const endMark = /[。！？；：…”’）》】!?;:.]$/;
const lastWords = /[^，。；：、！？\s]*[，、]?$/;
/** So many characters at most show which end is meant. */
const shown = 9;

/** Paragraphs that begin with a mark, end in the middle of a sentence, or lack their end. */
export function* endFaults(passages: readonly Passage[]): Iterable<EndFault> {
  const paragraphs = passages.filter(isParagraph);
  const sentences = paragraphs.filter(({ text }) => text.length >= longHeading && /。/.test(text));
  const without = sentences.filter(({ text }) => !endMark.test(text.trimEnd()));
  const forgotten =
    sentences.length >= fewest && without.length <= Math.max(1, sentences.length / 10);
  const lacking = new Set(forgotten ? without : []);
  for (const [index, passage] of passages.entries()) {
    if (!isParagraph(passage)) continue;
    const text = passage.text.trimEnd();
    if (/^[，、；：。]/.test(text) && passages[index - 1]?.kind === 'paragraph') {
      yield { passage, start: 0, end: 1, message: '段落开头应是文字；这里是标点' };
    }
    const end = text.length;
    const start = end - (lastWords.exec(text.slice(-shown))?.[0].length ?? 1);
    if (/[，、]$/.test(text) && text.length > 15 && !/^(?:尊敬|各位|亲爱)/.test(text)) {
      const message = `段落末尾应是句号；这里是“${text.at(-1)}”，一句话可能断成了两段，或者没有写完`;
      yield { passage, start, end, message };
    } else if (lacking.has(passage) && lacksEnd(text)) {
      yield { passage, start, end, message: '段落末尾应有句号，别的段落都有；这里没有' };
    }
  }
}

function isParagraph({ kind, cell, column }: Passage): boolean {
  return kind === 'paragraph' && !cell && column === undefined;
}

/** Lines of contact, signatures and what ends in a label's value have no full stop. */
function lacksEnd(text: string): boolean {
  const last = text.split(/[。；！？\n]/).at(-1) ?? '';
  return (
    /\p{Script=Han}$/u.test(text) && !/[：:]/.test(last) && last.length > 8 && !/日$/.test(last)
  );
}
