import { CST, type Document, Lexer } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { findingAt } from './source-file.ts';
import { typingFaults } from './typing-fault.ts';

/** A fault at a place in the YAML text. */
interface YamlFault {
  offset: number;
  /** Place up to which further errors follow from this fault. */
  until?: number;
  message: string;
  advice: string;
}

const quoteAdvice = '把整个内容用英文双引号括起来。';

/**
 * What is wrong with the YAML of a front matter, in the words of someone who never heard of YAML.
 * One fault a line: the library tells what follows from a fault as further faults.
 */
export function yamlFaults(
  document: Document.Parsed,
  yaml: string,
  placeAt: (offset: number) => Place,
): Diagnostic[] {
  const lost = [...lostWords(yaml)];
  const errors = [...syntaxFaults(ownErrors(document.errors, yaml), yaml)];
  const syntax = errors.filter(
    ({ offset }) => !errors.some((fault) => fault.offset < offset && offset < (fault.until ?? 0)),
  );
  if (lost.length + syntax.length === 0) return [];
  const faultyLines = new Set(syntax.map(({ offset }) => lineAt(yaml, offset)));
  for (const { offset } of lost) faultyLines.delete(lineAt(yaml, offset));
  const told = new Set<number | null>();
  const diagnostics: Diagnostic[] = [];
  for (const { offset, message, advice } of [
    ...typingFaults(yaml, faultyLines),
    ...lost,
    ...syntax,
  ]) {
    const place = placeAt(offset);
    if (told.has(place.line)) continue;
    told.add(place.line);
    diagnostics.push(findingAt(place, { rule: 'front-matter', message, advice }));
  }
  return diagnostics;
}

/** Lexemes that only steer the parser and stand for no text. */
const zeroWidth = new Set(['\u0002', '\u0018', '\u001f']);

/** Words that are correct YAML and would be lost all the same: comments after words, & ! * marks. */
function* lostWords(yaml: string): Iterable<YamlFault> {
  let offset = 0;
  let line = '';
  for (const lexeme of new Lexer().lex(yaml)) {
    if (zeroWidth.has(lexeme)) continue;
    const type = CST.tokenType(lexeme);
    if (type === 'comment' && line.trim() !== '') {
      yield {
        offset,
        message: `“#”和它后面的字不会算作内容；这里写了“${lexeme}”`,
        advice:
          '是内容的，把整个内容用英文双引号括起来；是备注的，另起一行写，放在“名称: 内容”之前。',
      };
    } else if (type === 'anchor' || type === 'tag' || type === 'alias') {
      yield {
        offset,
        message: `内容不能以“${lexeme[0]}”开头，否则“${lexeme}”会丢失`,
        advice: quoteAdvice,
      };
    }
    offset += lexeme.length;
    line = (line + lexeme).split('\n').at(-1) ?? '';
  }
}

/** Lines from 0, as typing faults count them. */
function lineAt(yaml: string, offset: number): number {
  return yaml.slice(0, offset).split('\n').length - 1;
}

/** The errors that are faults themselves; the library tells what follows from a fault, too. */
function ownErrors(errors: Document.Parsed['errors'], yaml: string): Document.Parsed['errors'] {
  const tabs = errors
    .filter(({ code }) => code === 'TAB_AS_INDENT')
    .map(({ pos }) => lineAt(yaml, pos[0]));
  return errors.filter(({ code, message, pos }, index) => {
    if (index > 0 && message.includes('in YAML stream')) return false;
    if (!structural.has(code)) return true;
    const line = lineAt(yaml, pos[0]);
    return !tabs.some((tab) => Math.abs(tab - line) <= 1);
  });
}

/** Errors that a line gives as well which stands beside one that is indented by a tab. */
const structural = new Set<string>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** The other half of a bracket. */
const otherHalf = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** Where brackets and quotes open that nothing closes. */
function unclosedMarks(yaml: string): { offset: number; mark: string }[] {
  const unclosed: { offset: number; mark: string }[] = [];
  let open: { offset: number; mark: string }[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      open.push({ offset, mark: lexeme });
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') {
      const last = open.pop();
      if (last && otherHalf.get(last.mark) !== lexeme) unclosed.push(last);
    } else if (type === 'flow-error-end') {
      unclosed.push(...open);
      open = [];
    } else if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') {
      const isWhole = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')$/.test(lexeme);
      if (!isWhole) unclosed.push({ offset, mark: lexeme[0] ?? '' });
    }
    if (!zeroWidth.has(lexeme)) offset += lexeme.length;
  }
  return [...unclosed, ...open].sort((a, b) => a.offset - b.offset);
}

/** Half a pair of brackets or quotes: the half that opens, where that can be told. */
function halfPair(offset: number, yaml: string): YamlFault {
  const opening = unclosedMarks(yaml).findLast((mark) => mark.offset <= offset);
  return {
    offset: opening?.offset ?? offset,
    until: offset,
    message: `引号或括号应成对；这里只有一半${opening ? `“${opening.mark}”` : ''}`,
    advice: '补上另一半；注意用英文引号和括号。',
  };
}

const noKey = {
  message: '每项信息应写成“名称: 内容”（英文冒号，后面一个空格）；这一行不是',
  advice: '检查冒号是不是英文的“:”，后面有没有空格；内容分几行的，在名称后写“ |”，各行缩进两格。',
};

function* syntaxFaults(errors: Document.Parsed['errors'], yaml: string): Iterable<YamlFault> {
  for (const { code, pos, message } of errors) {
    const [offset] = pos;
    switch (code) {
      case 'DUPLICATE_KEY':
        yield { offset, message: '同一个名称写了两次', advice: '删去其中一个。' };
        break;
      case 'TAB_AS_INDENT':
        yield {
          offset,
          message: '行首应用空格缩进；这里用了制表符（Tab）',
          advice: '把行首的制表符换成两个空格。',
        };
        break;
      case 'BLOCK_AS_IMPLICIT_KEY':
        yield {
          offset,
          message: '一行里应只有一个“: ”（冒号加空格）；这里有两个，或者下一行缩进错了',
          advice: `内容里本来就有冒号的，${quoteAdvice.slice(0, -1)}；否则检查行首空格。`,
        };
        break;
      case 'BAD_SCALAR_START':
        yield {
          offset,
          message: `内容不能以“${yaml[offset] ?? ''}”开头`,
          advice: quoteAdvice,
        };
        break;
      case 'MULTILINE_IMPLICIT_KEY':
        yield { offset, ...noKey };
        break;
      case 'MISSING_CHAR':
        yield message.startsWith('Implicit map key')
          ? { offset, ...noKey }
          : halfPair(offset, yaml);
        break;
      default:
        yield message.startsWith('Flow ')
          ? halfPair(offset, yaml)
          : {
              offset,
              message: '这一行的写法读不懂：应是“名称: 内容”，括号、引号成对，行首缩进一致',
              advice:
                '内容以引号、括号或其他符号开头的，把整个内容用英文单引号括起来；否则检查冒号后有没有空格，行首空格是否与上下行对齐。',
            };
    }
  }
}
