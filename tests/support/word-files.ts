import {
  Document,
  type FileChild,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Options = Omit<IPropertiesOptions, 'sections'>;

/** A Word file with these paragraphs and tables; a string is a paragraph. */
export async function wordFile(
  children: readonly (FileChild | string)[],
  options: Options = {},
): Promise<Uint8Array> {
  const content = children.map((one) => (typeof one === 'string' ? new Paragraph(one) : one));
  return pack(new Document({ ...options, sections: [{ children: content }] }));
}

/** The bytes of a Word file. */
export async function pack(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A Word file with one of its parts changed, or made where it is not there. */
export function editPart(
  file: Uint8Array,
  part: string,
  edit: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(file);
  const before = parts[part] ? strFromU8(parts[part]) : '';
  const after = edit(before);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** A Word file whose body is this XML, which may use the prefixes that Word declares. */
export async function rawWordFile(body: string, options: Options = {}): Promise<Uint8Array> {
  const file = await wordFile(['正文'], options);
  return editPart(file, 'word/document.xml', (xml) =>
    xml.replace(/<w:body>.*?(?=<w:sectPr)/s, `<w:body>${body}`),
  );
}

/** A paragraph's XML with these runs, or this text. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run's XML. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const { CHINESE_COUNTING: counting, DECIMAL: decimal } = LevelFormat;

/** The numbers of a notice as one list of four levels: 一、（一）1.（1）. */
export const noticeNumbering = {
  config: [
    {
      reference: 'notice',
      levels: [
        { level: 0, format: counting, text: '%1、', start: 1 },
        { level: 1, format: counting, text: '（%2）', start: 1 },
        { level: 2, format: decimal, text: '%3.', start: 1 },
        { level: 3, format: decimal, text: '（%4）', start: 1 },
      ],
    },
  ],
};

/** Labels, and the list of one level that prints each. */
const labels = [
  { pattern: /^([一二三四五六七八九十]+)、/, format: counting, text: '%1、' },
  { pattern: /^（([一二三四五六七八九十]+)）/, format: counting, text: '（%1）' },
  { pattern: /^(\d+)\.(?!\d)/, format: decimal, text: '%1.' },
  { pattern: /^(\d+)、/, format: decimal, text: '%1、' },
  { pattern: /^（(\d+)）/, format: decimal, text: '（%1）' },
];
const han = '一二三四五六七八九';

/**
 * The Word file of a text whose printed labels are automatic numbers: each kind of label a list,
 * begun anew wherever its numbers begin anew. A label out of its series stays typed. `automatic`
 * tells how many are automatic.
 */
export async function automaticallyNumbered(
  paragraphs: readonly string[],
): Promise<{ file: Uint8Array; automatic: number }> {
  const lists = labels.map(() => ({ count: 0, instance: 0 }));
  let automatic = 0;
  const children = paragraphs.map((text) => {
    const kind = labels.findIndex(({ pattern }) => pattern.test(text));
    const [printed = '', written = ''] = labels[kind]?.pattern.exec(text) ?? [];
    const list = lists[kind];
    const number = numberOf(written);
    if (!list || (number !== 1 && number !== list.count + 1)) return new Paragraph(text);
    if (number === 1) list.instance += 1;
    list.count = number;
    automatic += 1;
    return new Paragraph({
      children: [new TextRun(text.slice(printed.length).trimStart())],
      numbering: { reference: `labels${kind}`, level: 0, instance: list.instance },
    });
  });
  const config = labels.map(({ format, text }, kind) => ({
    reference: `labels${kind}`,
    levels: [{ level: 0, format, text, start: 1 }],
  }));
  return { file: await wordFile(children, { numbering: { config } }), automatic };
}

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed);
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['零', printed];
  const value = (digit = '') => han.indexOf(digit || '零') + 1;
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
