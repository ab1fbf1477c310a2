import type { Token } from 'markdown-it';
import type { Removal } from '../../block.ts';
import { LineWriter, type WrittenLine } from '../markup/line-writer.ts';
import type { MarkCounts } from './mark-counts.ts';

/** What is found in a text beside its words. */
export interface Findings {
  marks: MarkCounts;
  removed: Removal[];
  /** Descriptions or addresses of pictures, with their lines. */
  pictures: { name: string; line: number }[];
  /** Words that are struck through, by their lines. */
  struck: { text: string; line: number }[];
}

/** The printed lines of a paragraph, a heading or a cell that begins on this line of the file. */
export function inlineLines(inline: Token, firstLine: number, findings: Findings): WrittenLine[] {
  const writer = new LineWriter();
  const lines: WrittenLine[] = [];
  let line = firstLine;
  let bold = 0;
  let struck = 0;
  const endLine = () => {
    const written = writer.end();
    if (!written) return;
    lines.push(written);
    if (written.struck) findings.struck.push({ text: written.text, line: written.line });
  };
  const write = (words: string) =>
    writer.write(words, line, {
      bold: bold > 0,
      linked: false,
      struck: struck > 0,
      keepsLines: false,
    });
  for (const token of inline.children ?? []) {
    switch (token.type) {
      case 'text':
        write(token.content);
        break;
      case 'text_special':
        findings.marks.add('escape');
        write(token.content);
        break;
      case 'code_inline':
        findings.marks.add('code');
        write(token.content);
        break;
      case 'softbreak':
        write('\n');
        line += 1;
        break;
      case 'hardbreak':
        endLine();
        line += 1;
        break;
      case 'strong_open':
        bold += 1;
        findings.marks.add('emphasis');
        break;
      case 'strong_close':
        bold -= 1;
        break;
      case 'em_open':
        findings.marks.add('emphasis');
        break;
      case 's_open':
        struck += 1;
        findings.marks.add('struck');
        break;
      case 's_close':
        struck -= 1;
        break;
      case 'link_open':
        if (token.markup !== 'autolink') {
          const target = String(token.attrGet('href') ?? '');
          findings.removed.push({ text: target, line, reason: '链接的地址' });
        }
        break;
      case 'image': {
        const name = token.content || String(token.attrGet('src') ?? '');
        findings.pictures.push({ name, line });
        findings.removed.push({ text: name, line, reason: '图片' });
        break;
      }
      case 'html_inline':
        findings.marks.add('html');
        if (/^<br\s{0,3}\/?>$/i.test(token.content)) endLine();
        break;
      default:
        write(token.content);
    }
  }
  endLine();
  return lines;
}
