import {
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { editPart, noticeNumbering, p, r, wordFile } from '../../../../tests/support/word-files.ts';
import { wordsOfNotice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { importNotice } from '../../import-notice.ts';
import type { Imported } from '../../make-notice.ts';
import { assembleImported } from '../../testing.ts';

/** The words of an invented notice, as its paper shows them. */
const head = ['中共示例市第九医院委员会', '关于巡察整改进展情况的通报'];
const preface =
  '根据市委统一部署，2024年3月4日至4月26日，市委第二巡察组对医院开展了巡察。2024年6月12日，巡察组反馈了意见。';
const outline = [
  { level: 0, label: '一、', text: '组织整改情况' },
  { level: null, label: '', text: '院党委召开会议，制定方案，逐条认领问题。' },
  { level: 0, label: '二、', text: '反馈问题的整改情况' },
  { level: 1, label: '（一）', text: '就医服务方面' },
  { level: 2, label: '1.', text: '预约挂号等待时间长的问题。' },
  { level: null, label: '', text: '一是增设自助机。二是开通分时段预约。' },
  { level: 2, label: '2.', text: '门诊导诊人员不足的问题。' },
  { level: null, label: '', text: '一是增派导诊。二是开展培训。' },
  { level: 1, label: '（二）', text: '财务管理方面' },
  { level: 2, label: '1.', text: '报销审核不严的问题。' },
  { level: null, label: '', text: '一是修订制度。二是逐笔复核。' },
  { level: 0, label: '三、', text: '下一步打算' },
  { level: null, label: '', text: '持续巩固成果。' },
] as const;
const closing = [
  '欢迎干部群众监督整改落实情况。',
  '联系电话：0000-1234567。征求意见时间：2025年5月6日至2025年7月5日。',
  '中共示例市第九医院委员会',
  '2025年5月6日',
];
const titles = ['预约挂号等待时间长的问题。', '门诊导诊人员不足的问题。', '报销审核不严的问题。'];

type Line = (typeof outline)[number];

const typed = ({ label, text }: Line) => new Paragraph(label + text);
const automatic = ({ level, text }: Line) =>
  new Paragraph({ text, ...(level === null ? {} : { numbering: { reference: 'notice', level } }) });
const bold = ({ level, label, text }: Line) =>
  new Paragraph({ children: [new TextRun({ text: label + text, bold: level !== null })] });
const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const headed = ({ level, label, text }: Line) => {
  const heading = level === null ? undefined : levels[level];
  return new Paragraph({ text: label + text, ...(heading ? { heading } : {}) });
};

async function notice(lines: Paragraph[], options = {}): Promise<Uint8Array> {
  return wordFile([...head, preface, ...lines, ...closing], options);
}

async function importWord(bytes: Uint8Array): Promise<Imported> {
  const imported = await importNotice(
    { name: '通报.docx', bytes },
    { issuer: 'shili', notice: 'jiuyuan' },
  );
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}

const wordsOf = (imported: Imported) =>
  withoutWhiteSpace(wordsOfNotice(assembleImported(imported)));
const printed = (lines: readonly { label: string; text: string }[] = outline) =>
  withoutWhiteSpace(
    [...head, preface, ...lines.map(({ label, text }) => label + text), ...closing].join(''),
  );

/** The XML of the document with one stretch changed. */
const change = (file: Uint8Array, from: string, to: string) =>
  editPart(file, 'word/document.xml', (xml) => xml.replace(from, to));
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Variants of one notice: each prints the same words, but for those that `more` adds. */
const variants: [string, () => Promise<Uint8Array>, (words: string) => string, string[]][] = [
  ['typed numbers', () => notice(outline.map(typed)), same, []],
  ['typed numbers, bold titles', () => notice(outline.map(bold)), same, []],
  ['heading styles', () => notice(outline.map(headed)), same, []],
  [
    'automatic numbers',
    () => notice(outline.map(automatic), { numbering: noticeNumbering }),
    same,
    [],
  ],
  ['numbers by style', numbersByStyle, same, []],
  [
    'a title of one paragraph with manual breaks',
    async () =>
      change(
        await notice(outline.map(typed)),
        p(head[0] ?? '') + p(head[1] ?? ''),
        p(`${run(head[0] ?? '')}<w:r><w:br/></w:r>${run(head[1] ?? '')}`),
      ),
    same,
    [],
  ],
  [
    'tracked changes',
    async () =>
      change(
        await notice(outline.map(typed)),
        run('一是增派导诊。二是开展培训。'),
        `${run('一是增派')}<w:del w:id="1"><w:r><w:delText>保安</w:delText></w:r></w:del><w:ins w:id="2">${run('导诊')}</w:ins>${run('。二是开展培训。')}`,
      ),
    same,
    ['import-tracked-changes'],
  ],
  [
    'hidden text',
    async () =>
      change(
        await notice(outline.map(typed)),
        run('持续巩固成果。'),
        run('持续巩固成果。') + r('内部稿', '<w:vanish/>'),
      ),
    same,
    [],
  ],
  [
    'bookmarks and fields',
    async () =>
      change(
        await notice(outline.map(typed)),
        run('一是修订制度。二是逐笔复核。'),
        `<w:bookmarkStart w:id="1" w:name="_GoBack"/>${run('一是修订')}<w:bookmarkEnd w:id="1"/><w:fldSimple w:instr="REF a">${run('制度')}</w:fldSimple>${run('。二是逐笔复核。')}`,
      ),
    same,
    [],
  ],
  [
    'a text box as WPS writes it',
    async () =>
      change(
        await notice(outline.map(typed)),
        run('持续巩固成果。'),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('附记一则。')}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>${run('持续巩固成果。')}`,
      ),
    (words) => words.replace('持续巩固成果。', '持续巩固成果。附记一则。'),
    ['import-text-box'],
  ],
  [
    'footnotes',
    () =>
      notice(
        outline.map((line) =>
          line.text === '持续巩固成果。'
            ? new Paragraph({ children: [new TextRun(line.text), new FootnoteReferenceRun(1)] })
            : typed(line),
        ),
        { footnotes: { 1: { children: [new Paragraph('截至发文之日。')] } } },
      ),
    (words) => words.replace('持续巩固成果。', '持续巩固成果。¹¹截至发文之日。'),
    ['import-footnote'],
  ],
];

function same(words: string): string {
  return words;
}

async function numbersByStyle(): Promise<Uint8Array> {
  const styled = ({ level, text }: Line) =>
    new Paragraph({ text, ...(level === null ? {} : { style: `Level${level}` }) });
  const file = await notice(
    [
      ...outline.map(styled),
      new Paragraph({ text: '', numbering: { reference: 'notice', level: 0 } }),
    ],
    { numbering: noticeNumbering },
  );
  const num = /<w:numId w:val="(\d+)"\/>/;
  let id = '';
  const plain = editPart(file, 'word/document.xml', (xml) => {
    id = num.exec(xml)?.[1] ?? '';
    return xml.replace(/<w:numPr>.*?<\/w:numPr>/, '');
  });
  const styles = [0, 1, 2].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Level${level}"><w:name w:val="级别${level}"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:style>`,
  );
  return editPart(plain, 'word/styles.xml', (xml) =>
    xml.replace('</w:styles>', `${styles.join('')}</w:styles>`),
  );
}

describe.each(variants)('a notice with %s', (_, make, more, doubts) => {
  it('keeps every word in its place, and gives its items', async () => {
    const imported = await importWord(await make());
    expect(wordsOf(imported)).toBe(more(printed()));
    const items = assembleImported(imported).items;
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(imported.summary.window).toMatchObject({ opens: '2025-05-06', closes: '2025-07-05' });
    expect(imported.doubts.map(({ rule }) => rule)).toEqual(doubts);
  });
});

describe('a notice with a table', () => {
  const cell = (text: string, options: object = {}) =>
    new TableCell({ children: [new Paragraph(text)], ...options });
  const columns = ['序号', '问题', '整改措施', '责任单位', '整改时限', '完成情况'];
  const rows = [
    ['1', '预约挂号等待时间长', '增设自助机', '门诊部', '2025年3月底', '已完成'],
    ['2', '导诊人员不足', '增派导诊', '护理部', '2025年12月底', '正在整改'],
  ];
  const before = [...head, preface, '一、组织整改情况', '会议制定方案。', '二、反馈问题的整改情况'];
  const withTable = async (table: Table) =>
    importWord(await wordFile([...before, table, ...closing]));
  const wordsWith = (words: readonly string[][]) =>
    withoutWhiteSpace([...before, ...words.flat(), ...closing].join(''));

  it('of items keeps every word, and each row is an item', async () => {
    const table = new Table({
      rows: [columns, ...rows].map(
        (row) => new TableRow({ children: row.map((text) => cell(text)) }),
      ),
    });
    const imported = await withTable(table);
    const { items } = assembleImported(imported);
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [1, '预约挂号等待时间长'],
      [2, '导诊人员不足'],
    ]);
    expect(wordsOf(imported)).toBe(wordsWith([columns, ...rows]));
  });

  it('of items with merged cells keeps every word, and each row is an item', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType;
    const merged = rows.map((row, index) =>
      row.map((text, column) =>
        column === 3
          ? cell(index === 0 ? '门诊部' : '', { verticalMerge: index === 0 ? RESTART : CONTINUE })
          : cell(text),
      ),
    );
    const table = new Table({
      rows: [columns.map((text) => cell(text)), ...merged].map(
        (children) => new TableRow({ children }),
      ),
    });
    const imported = await withTable(table);
    const { items } = assembleImported(imported);
    expect(items.map(({ title }) => title)).toEqual(['预约挂号等待时间长', '导诊人员不足']);
    const second = (rows[1] ?? []).filter((text) => text !== '护理部');
    expect(wordsOf(imported)).toBe(wordsWith([columns, rows[0] ?? [], second]));
  });

  it('of contacts keeps every word', async () => {
    const table = new Table({
      rows: [
        ['联系电话', '0000-7654321'],
        ['通信地址', '示例市示例路9号'],
      ].map((row) => new TableRow({ children: row.map((text) => cell(text)) })),
    });
    const file = await wordFile([
      ...head,
      preface,
      ...outline.map(typed),
      '欢迎监督。联系方式如下：',
      table,
      ...closing.slice(2),
    ]);
    const imported = await importWord(file);
    expect(wordsOf(imported)).toContain(
      '联系方式如下：联系电话0000-7654321通信地址示例市示例路9号',
    );
    expect(assembleImported(imported).items).toHaveLength(3);
  });
});
