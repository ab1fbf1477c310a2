import { Failure } from '../../../diagnostics/failure.ts';
import { plainText } from '../../plain-text.ts';
import type { Block } from '../blocks.ts';
import { findCharacters, printCharacters } from '../found-characters.ts';

/**
 * Throws a Failure where a notice has a character that no Word file can hold, such as the mark by
 * which Word parts lines in text that is copied from it: the file could not be opened.
 */
export function refuseUnwritable(key: string, blocks: readonly Block[]): void {
  const found = findCharacters(blocks, (character) => plainText(character) === '');
  if (found.length === 0) return;
  throw new Failure(
    [
      `“${key}”里有 ${found.length} 个字符，Word 文件里不能有，没有做成 Word：`,
      ...printCharacters(found),
      '多半是转换或者复制时带进来的控制字符。请对照原文，在内容文件里删去，或者改成空格、换行。',
    ].join('\n'),
  );
}
