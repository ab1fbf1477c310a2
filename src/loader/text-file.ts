import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingAt, type SourceFile } from '../notice/files/source-file.ts';
import { decodeText } from '../notice/text/decode.ts';

/** What was read, with every fault found on the way. */
export interface Read<Value> {
  value: Value;
  diagnostics: Diagnostic[];
}

/**
 * Reads a file that should be text in UTF-8. In another encoding it is a fault, and read all the
 * same where it can be, so that its other faults are told in this run.
 */
export function readTextFile(file: string): Read<SourceFile> {
  const decoded = decodeText(readFileSync(file));
  const value = { file, text: decoded?.text ?? '' };
  if (decoded && decoded.encoding !== 'gb18030') return { value, diagnostics: [] };
  const fault = findingAt(
    { file, line: null, column: null },
    {
      rule: 'encoding',
      message: decoded
        ? '文件应是 UTF-8 编码；这个文件像是 GBK（GB18030）编码'
        : '文件应是 UTF-8 编码的文字；这个文件不是文字，或者已经损坏',
      advice: decoded
        ? '用记事本打开，另存为，编码选 UTF-8。'
        : '从备份里找回这个文件，或者重新导入原文。',
    },
  );
  return { value, diagnostics: [fault] };
}
