import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isId } from '../schema/id.ts';
import { type Finding, findingAt } from './source-file.ts';

/** What is wrong with a name that becomes part of an address; `what` it names is told in Chinese. */
export function idFaults(place: string, id: string, what: string): Diagnostic[] {
  if (isId(id)) return [];
  return [
    wholeFileFault(place, {
      rule: 'item-id',
      message: `${what}的文件（夹）名会成为网址的一部分，应只用小写字母、数字和连字符；现在是“${id}”`,
      advice: '改名，例如 shili-2025 或 01。',
    }),
  ];
}

/** A fault that concerns a file or folder as a whole. */
export function wholeFileFault(file: string, finding: Finding): Diagnostic {
  return findingAt({ file, line: null, column: null }, finding);
}
