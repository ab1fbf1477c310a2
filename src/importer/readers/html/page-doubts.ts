import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { type Doubt, excerpt } from '../../doubt.ts';
import { surelyTitleEnd } from '../../structure/frame/title-block.ts';
import { struckDoubts } from '../markup/shared-doubts.ts';
import type { Role } from './find-article.ts';
import { letterCount, linkShare } from './furniture.ts';
import type { Beside, PageLine } from './page-lines.ts';

/** So many letters of sentences that were left out may be a notice's. */
const manyLetters = 200;
const advice = '对照网页看正文有没有缺、有没有多；不对的，把正文另存为 .txt 再导入。';

/** What is not sure about an article of these lines. */
export function pageDoubts(
  lines: readonly PageLine[],
  roles: readonly Role[],
  frames: readonly Beside[],
): Doubt[] {
  const kept = lines.filter((_, place) => roles[place] === 'words');
  const out = lines.filter(
    (line, place) =>
      roles[place] === 'furniture' && /[。；]/.test(line.text) && linkShare(line) < 0.5,
  );
  return [
    ...otherText(out, kept),
    ...secondTitle(kept),
    ...frames
      .slice(0, 1)
      .map(
        ({ address, line }): Doubt =>
          article(line, `正文里嵌着另一个网页（${excerpt(address, 60)}），它的文字不在这个文件里`),
      ),
    ...struckDoubts(kept.filter((line) => line.struck)),
    ...listNumberDoubts(kept),
    ...damaged(kept),
  ];
}

function article(line: number, message: string): Doubt {
  return { rule: 'import-article', severity: 'warning', line, message, advice };
}

function otherText(out: readonly PageLine[], kept: readonly PageLine[]): Doubt[] {
  const [first] = out;
  const letters = lettersOf(out);
  if (!first || (letters < manyLetters && letters * 2 < lettersOf(kept))) return [];
  const message = `网页里应只有一篇正文；另有 ${letters} 字成句的文字没有导入，从“${excerpt(first.text)}”起`;
  return [article(first.line, message)];
}

function lettersOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + letterCount(line), 0);
}

function secondTitle(kept: readonly PageLine[]): Doubt[] {
  const start = kept.findIndex(({ text }) => /[。；]/.test(text));
  const other = kept
    .slice(Math.max(start, 0))
    .find(
      ({ level, text }) =>
        level !== null && level < 4 && surelyTitleEnd.test(withoutWhiteSpace(text)),
    );
  if (!other || start < 0) return [];
  const message = `网页里应只有一篇正文；这里像是另一篇的标题：“${excerpt(other.text)}”`;
  return [article(other.line, message)];
}

/** The doubt about numbers that a browser makes: they stand in no file. */
export function listNumberDoubts(kept: readonly PageLine[]): Doubt[] {
  const numbered = kept.filter(({ entry }) => entry === 'numbered');
  const own = kept.filter(({ entry }) => entry === 'own-number').length;
  const [first] = numbered;
  if (!first) return [];
  const rest = own > 0 ? `；另有 ${own} 处文字里已有序号，没有再加` : '';
  return [
    {
      rule: 'import-list-number',
      severity: 'hint',
      line: first.line,
      message: `网页里有 ${numbered.length} 处序号是浏览器自动编的，已照着写成文字，第一处是“${excerpt(first.text)}”${rest}`,
      advice: '对照原文核对这些序号。',
    },
  ];
}

function damaged(kept: readonly PageLine[]): Doubt[] {
  const lines = kept.filter(({ text }) => text.includes('\ufffd'));
  const [first] = lines;
  if (!first) return [];
  return [
    {
      rule: 'import-damaged-letter',
      severity: 'warning',
      line: first.line,
      message: `每个字都应读得出来；有 ${lines.length} 行里的字已经损坏（显示为 \ufffd）`,
      advice: '对照原文，在内容文件里改正这些字。',
    },
  ];
}
