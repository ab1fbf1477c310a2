import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { noticePage, type PageStyle } from '../support/pages.ts';
import { printedPdf } from '../support/pdf-files.ts';
import { sampleNotices } from '../support/real-notices.ts';
import { automaticallyNumbered } from '../support/word-files.ts';

/** The sample notices as each kind of file that can be imported. */
export interface Seeds {
  texts: string[];
  pages: string[];
  markdown: string[];
  wordFiles: Uint8Array[];
  pdfs: Uint8Array[];
}

/** A PDF of a few pages is read in a tenth of a second. */
const linesOfPdf = 30;
const styles: readonly PageStyle[] = ['modern', 'tables', 'print', 'pasted'];

/** Makes the sample notices into files. */
export async function makeSeeds(): Promise<Seeds> {
  const texts = sampleNotices().map(({ file }) => readFileSync(file, 'utf8'));
  const lines = texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const wordFiles = await Promise.all(lines.map(automaticallyNumbered));
  return {
    texts: texts.flatMap((text) => [text, hardWrapped(text), asRows(text)]),
    pages: lines.flatMap(([title = '', ...rest]) =>
      styles.map((style) => noticePage({ title: [title], lines: rest }, style)),
    ),
    markdown: lines.map(asMarkdown),
    wordFiles: wordFiles.map(({ file }) => file),
    pdfs: lines.map((all) => printedPdf(all.slice(0, linesOfPdf).join('\n'))),
  };
}

/** A text as it is copied from a PDF: lines of one width, page numbers between them. */
function hardWrapped(text: string): string {
  const lines = text.split('\n').flatMap((line) => line.match(/.{1,32}/gu) ?? ['']);
  return lines
    .flatMap((line, index) => (index % 22 === 21 ? [line, `— ${(index + 1) / 22} —`] : [line]))
    .join('\n');
}

/** A text with a table of items in it, as a copy from Word has it. */
function asRows(text: string): string {
  const rows = Array.from(
    { length: 12 },
    (_, row) =>
      `${row + 1}\t第${row + 1}项台账登记不全\t一是补登。\v二是抽查。\t医务科\t2025年12月\t已完成`,
  );
  const head = '序号\t问题\t整改措施\t责任单位\t整改时限\t完成情况';
  return text.replace(/\n二、[^\n]*\n/, (part) => `${part}${[head, ...rows].join('\n')}\n`);
}

function asMarkdown(lines: readonly string[]): string {
  const blocks = lines.map((line) => {
    if (/^[一二三四五六七八九十]+、/.test(line)) return `## ${line}`;
    if (/^（[一二三四五六七八九十]+）/.test(line)) return `### ${line}`;
    return line.replace(/^([一二]是[^，。；]*)/, '**$1**');
  });
  return `# ${blocks.join('\n\n')}\n\n| 联系方式 | 内容 |\n|---|---|\n| 电话 | 0000-1234567 |\n`;
}

/** Files that are made to do harm: texts of 5 MB and Word files that unpack to far more. */
export function hostileFiles(): { name: string; bytes: Uint8Array; how: string }[] {
  const million = 1_000_000;
  const lines = {
    letters: '字'.repeat(5 * million),
    'opening marks': '（“《'.repeat((5 * million) / 3),
    digits: '1'.repeat(5 * million),
    labels: '1.甲不够。'.repeat(million),
    statuses: '完成情况：已完成。'.repeat(million / 2),
    dates: '2025年1月1日至'.repeat(million / 2),
    tabs: '甲\t'.repeat(2 * million),
    tags: '<p><b>'.repeat(million / 2),
    'markdown marks': '*[a](b)|`'.repeat(million / 2),
    'lines of a letter': '字\n'.repeat(million / 5),
    'paragraphs of a letter': `<div>\n${'<p>字'.repeat(million / 5)}`,
    'a row of many cells': `\n|${'甲|'.repeat(million / 10)}\n|${'-|'.repeat(million / 10)}\n`,
  };
  const long = Object.entries(lines).flatMap(([how, line]) =>
    ['txt', 'html', 'md'].map((ending) => ({
      name: `notice.${ending}`,
      bytes: strToU8(`某医院关于整改的通报\n一、整改情况\n${line}\n1.甲不够。\n正文。`),
      how: `5 MB of ${how}, .${ending}`,
    })),
  );
  return [...long, ...bombs()];
}

function bombs(): { name: string; bytes: Uint8Array; how: string }[] {
  const body = (content: string) =>
    strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`,
    );
  const relationships = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  const file = (document: Uint8Array) =>
    zipSync({ '_rels/.rels': relationships, 'word/document.xml': document }, { level: 9 });
  const honest = file(new Uint8Array(300_000_000));
  const lying = honest.map((byte) => byte);
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, 300_000_000, true);
  const pattern = [0, 1, 2, 3].map((index) => size.getUint8(index));
  for (let at = 0; at < lying.length - 3; at += 1) {
    if (pattern.every((byte, index) => lying[at + index] === byte)) lying.set([100, 0, 0, 0], at);
  }
  const entities = strToU8(
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${['b', 'c', 'd', 'e', 'f']
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcde'[index]};`.repeat(100)}">`)
      .join('')}]><w:document><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>`,
  );
  const documents = {
    'a Word file that unpacks to 300 MB': honest,
    'a Word file that lies about its size': lying,
    'a Word file of entities in entities': file(entities),
    'a Word file of tags in tags': file(body('<w:p>'.repeat(1_000_000))),
    'a Word file of a paragraph of 5 MB': file(
      body(`<w:p><w:r><w:t>${'字'.repeat(1_700_000)}</w:t></w:r></w:p>`),
    ),
    'a Word file of 50,000 empty tables': file(
      body('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(50_000)),
    ),
  };
  return Object.entries(documents).map(([how, bytes]) => ({ name: 'notice.docx', bytes, how }));
}
