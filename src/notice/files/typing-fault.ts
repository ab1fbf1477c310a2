/** A mark typed wrong: where it stands, what is wrong, what to do. */
export interface TypingFault {
  /** Line of the text, from 0. */
  line: number;
  /** Place in the whole text. */
  offset: number;
  message: string;
  advice: string;
}

type Mistake = Omit<TypingFault, 'line' | 'offset'> & { column: number };

/** A key at the start of a line or of an entry of a list, or in braces. */
const key = String.raw`(?:^\s*(?:- +)?|\{(?:[^}]*,)?\s*)([A-Za-z]\w*)`;
const fullWidthColon = new RegExp(String.raw`${key}\s*：`);
const colonWithoutSpace = new RegExp(String.raw`${key}:(?![ \t]|$|//)`);
/** Key after which the words run over the lines below, which hold whatever they hold. */
const blockHeader = /^(\s*).*(?:[:-])[ \t]+[|>][-+\d]*\s*$/;
const quoted = /(?<=^|[\s:[{,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;

/**
 * The mistakes that people make most when they type front matter with a Chinese keyboard. To be
 * asked only of a text that has a fault. What words may hold as well (a comma, quotes) is told
 * only on `faultyLines`.
 */
export function typingFaults(yaml: string, faultyLines: ReadonlySet<number>): TypingFault[] {
  const faults: TypingFault[] = [];
  let offset = 0;
  let blockIndent = Number.POSITIVE_INFINITY;
  for (const [line, text] of yaml.split('\n').entries()) {
    const indent = text.search(/\S/);
    const isInBlock = indent < 0 || indent > blockIndent;
    if (!isInBlock) {
      blockIndent = blockHeader.exec(text)?.[1]?.length ?? Number.POSITIVE_INFINITY;
      const mistake = /^\s*#/.test(text) ? null : mistakeIn(text, faultyLines.has(line));
      if (mistake) {
        const { column, message, advice } = mistake;
        faults.push({ line, offset: offset + column, message, advice });
      }
    }
    offset += text.length + 1;
  }
  return faults;
}

function mistakeIn(line: string, isFaulty: boolean): Mistake | null {
  // What stands in quotes are words; the columns stay.
  const bare = line.replaceAll(quoted, (words) => '_'.repeat(words.length));
  return colonMistake(bare) ?? (isFaulty ? markMistake(bare) : null);
}

function colonMistake(line: string): Mistake | null {
  const wide = fullWidthColon.exec(line);
  if (wide) {
    return {
      column: wide.index + wide[0].length - 1,
      message: `“${wide[1]}”后面应是英文的冒号“:”和一个空格；这里是中文的“：”`,
      advice: `改成“${wide[1]}: …”。`,
    };
  }
  const close = colonWithoutSpace.exec(line);
  if (!close) return null;
  const end = close.index + close[0].length;
  const found = /^\s/.test(line.slice(end)) ? '这里是全角的空格' : '这里没有';
  return {
    column: end - 1,
    message: `“${close[1]}:”的冒号后面应有一个空格；${found}`,
    advice: `改成“${close[1]}: …”。`,
  };
}

function markMistake(line: string): Mistake | null {
  const bracket = /[:[{,]\s*([｛［])/.exec(line);
  if (bracket) {
    return {
      column: bracket.index + bracket[0].length - 1,
      message: `括号应是英文的“{ }”“[ ]”；这里是中文的“${bracket[1]}”`,
      advice: '前后两个括号都改成英文的。',
    };
  }
  const quotes = /(?:[:[{,]|^\s*-)\s*(“[^”]*”|‘[^’]*’|[“”‘’].*[“”‘’])(?=\s*(?:[,，}\]]|$))/.exec(
    line,
  );
  if (quotes) {
    return {
      column: quotes.index + quotes[0].length - (quotes[1]?.length ?? 0),
      message: `内容外面的引号应是英文的 "…"；这里是中文的${quotes[1]}`,
      advice: '改成英文双引号；中文引号本来就是内容的，在它们外面再加一对英文双引号。',
    };
  }
  const comma = /[{[][^}\]]*?，/.exec(line);
  if (!comma) return null;
  return {
    column: comma.index + comma[0].length - 1,
    message: '括号里几项之间应用英文的逗号“,”和一个空格隔开；这里是中文的“，”',
    advice: '改成“, ”；“，”本来就是内容的，把那一项内容用英文双引号括起来。',
  };
}
