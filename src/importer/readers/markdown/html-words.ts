import type { Block } from '../../block.ts';
import { leftOutBeside } from '../html/left-out.ts';
import { blockOf } from '../html/page-block.ts';
import { listNumberDoubts } from '../html/page-doubts.ts';
import { parsePage } from '../html/parse-page.ts';
import { printPage } from '../html/print-page.ts';
import type { Findings } from './findings.ts';

/** HTML that begins on this line of the file, as a browser prints it; what is no word is told. */
export function htmlBlocks(html: string, firstLine: number, findings: Findings): Block[] {
  const page = parsePage(html);
  if (!page) return [{ text: html.trim(), line: firstLine }];
  const { lines, besides } = printPage(page.body);
  const inFile = <Placed extends { line: number }>(one: Placed): Placed => ({
    ...one,
    line: one.line + firstLine - 1,
  });
  const printed = lines.map(inFile);
  const unprinted = besides.map(inFile);
  for (const line of printed) if (line.struck) findings.struck.push(line);
  for (const removal of leftOutBeside(unprinted)) findings.removed.push(removal);
  for (const doubt of listNumberDoubts(printed)) findings.doubts.push(doubt);
  for (const { kind, text, address, line } of unprinted) {
    if (kind !== 'picture' && kind !== 'frame') continue;
    const name = text || address;
    findings.pictures.push({ name, line });
    findings.removed.push({ text: name, line, reason: kind === 'frame' ? '嵌入的网页' : '图片' });
  }
  return printed.map(blockOf);
}
