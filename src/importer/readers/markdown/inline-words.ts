import type { Token } from 'markdown-it';
import { LineWriter, type WrittenLine } from '../markup/line-writer.ts';
import type { Findings } from './findings.ts';
import { htmlBlocks } from './html-words.ts';

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
          const text = namesOf(token.attrGet('href'), token.attrGet('title'));
          findings.removed.push({ text, line, reason: '链接的地址' });
        }
        break;
      case 'image': {
        const title = token.attrGet('title');
        const name = namesOf(token.content, title) || namesOf(token.attrGet('src'));
        findings.pictures.push({ name, line });
        findings.removed.push({ text: name, line, reason: '图片' });
        break;
      }
      case 'html_inline':
        findings.marks.add('html');
        if (/^<br\s{0,3}\/?>$/i.test(token.content)) endLine();
        else if (/^<(?:del|s|strike)\b/i.test(token.content)) struck += 1;
        else if (/^<\/(?:del|s|strike)\b/i.test(token.content)) struck = Math.max(struck - 1, 0);
        else if (/^<img\b/i.test(token.content)) htmlBlocks(token.content, line, findings);
        break;
      default:
        write(token.content);
    }
  }
  endLine();
  return lines;
}

function namesOf(...written: readonly (string | number | null)[]): string {
  return written.filter((one) => one !== null && one !== '').join(' ');
}
