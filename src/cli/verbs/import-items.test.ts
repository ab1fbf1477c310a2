import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeGb18030, encodeUtf16 } from '../../../tests/support/encode.ts';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { readContent } from '../../loader/read-content.ts';
import { itemStatuses, statusNames } from '../../notice/status/item-status.ts';
import { csvOf } from '../../outputs/open-data/csv.ts';
import { itemsData, noticesData } from '../../outputs/open-data/entries.ts';
import { itemColumns } from '../../outputs/open-data/item-columns.ts';
import { run } from '../testing.ts';

type Row = Record<string, string>;

let root: string;
let content: string;
let output: string;
let errors: string;

const first = `---
number: 1
title: 停车难，“绕三圈”
status: in-progress
# 主题
topics: [工程基建]
---
正在划线。联系电话01012345678。

完成情况：正在整改
`;
const second = `---
number: 2
title: 排队久的问题𠮷
status: in-progress
deadline: 2026年3月底前
history:
  - date: 2025-06-01
    status: mostly-completed
    note: 增设窗口4个。
---
增设窗口。

完成情况：正在整改

完成时限：2026年3月底前
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-items-'));
  content = join(root, 'content');
  put('shili/issuer.md', '---\nname: 示例医院\n---\n');
  put(
    'shili/2025/notice.md',
    '---\ntitle: 通报\npublished: 2025-05-06\nlabels: { items: "（{n}）" }\n---\n## 一、整改情况\n\n::items[01-02]\n',
  );
  put('shili/2025/items/01.md', first);
  put('shili/2025/items/02.md', second);
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = (path: string) => readFileSync(join(content, 'shili/2025/items', path), 'utf8');
const entries = () => itemsData(readContent(content).content, (path) => `/${path}`);
const exported = () => csvOf(itemColumns, entries(), 'items.json');

/** The rows of items.csv as it would be exported, with these cells in them by id. */
function rowsWith(cells: Record<string, Row> = {}): Row[] {
  const rows: Row[] = parse(exported(), { bom: true, columns: true });
  return rows.map((row) => ({ ...row, ...cells[row['编号'] ?? ''] }));
}

const csv = (rows: Row[], options = {}) => stringify(rows, { header: true, bom: true, ...options });

async function importBytes(bytes: string | Uint8Array, name: string, ...options: string[]) {
  const file = join(root, name);
  writeFileSync(file, bytes);
  const result = await run('import', file, '--content', content, ...options);
  ({ output, errors } = result);
  return result.status;
}

const importCells = (cells: Record<string, Row>, ...options: string[]) =>
  importBytes(csv(rowsWith(cells)), 'items.csv', ...options);

const done = { 现在的完成情况: '已完成', 从哪天起: '2025/9/1', 进展说明: '已加车位30个。' };
const changedFirst = first.replace(
  '---\n正',
  'history:\n  - date: 2025-09-01\n    status: completed\n    note: 已加车位30个。\n---\n正',
);

describe('items.csv with a status changed', () => {
  it('is shown, and written when told to, nothing else of the file touched', async () => {
    expect(await importCells({ 'shili/2025/01': done })).toBe(0);
    expect(output).toContain(
      '现在的完成情况：正在整改 → 已完成（从 2025-09-01 起，说明：已加车位30个。）',
    );
    expect(output).toContain('没有写入。要照此写入的：npx tongbao import');
    expect(read('01.md')).toBe(first);
    expect(await importCells({ 'shili/2025/01': done }, '--write')).toBe(0);
    expect(output).toContain('已写入 1 个文件。请再运行 npx tongbao check');
    expect(read('01.md')).toBe(changedFirst);
    expect(read('02.md')).toBe(second);
  });

  it('comes behind the changes that there are, in the form of the file', async () => {
    const cells = { 现在的完成情况: 'completed', 从哪天起: '2025年12月1日', 进展说明: '' };
    expect(await importCells({ 'shili/2025/02': cells }, '--write')).toBe(0);
    expect(read('02.md')).toBe(
      second.replace('个。\n---', '个。\n  - date: 2025-12-01\n    status: completed\n---'),
    );
    put('shili/2025/items/02.md', second.replace(/history:[\s\S]*?---/, 'history: []\n---'));
    expect(await importCells({ 'shili/2025/02': done }, '--write')).toBe(0);
    const { history } = entries()[1] ?? {};
    expect(history).toEqual([{ date: '2025-09-01', status: 'completed', note: '已加车位30个。' }]);
    const next = { 从哪天起: '2025-10-01', 进展说明: '验收: 合格, "优"。' };
    expect(await importCells({ 'shili/2025/02': next }, '--write')).toBe(0);
    expect(read('02.md')).toContain(
      'note: 已加车位30个。 }, { date: 2025-10-01, status: completed',
    );
    expect(entries()[1]?.history[1]?.note).toBe('验收: 合格, "优"。');
  });

  it('keeps the line ends and the byte order mark of the file', async () => {
    put('shili/2025/items/01.md', `\ufeff${first.replaceAll('\n', '\r\n')}`);
    expect(await importCells({ 'shili/2025/01': done }, '--write')).toBe(0);
    expect(read('01.md')).toBe(`\ufeff${changedFirst.replaceAll('\n', '\r\n')}`);
  });

  it('can have several changes in the column of all', async () => {
    const cells = { 进展记录: '2025/6/1 基本完成：划线。 | 2025-09-01 已完成' };
    expect(await importCells({ 'shili/2025/01': cells }, '--write')).toBe(0);
    expect(entries()[0]?.history).toEqual([
      { date: '2025-06-01', status: 'mostly-completed', note: '划线。' },
      { date: '2025-09-01', status: 'completed', note: null },
    ]);
  });
});

describe('a table from before the last changes', () => {
  it('can be imported again: what it said was taken over', async () => {
    const table = csv(rowsWith({ 'shili/2025/01': done }));
    expect(await importBytes(table, 'items.csv', '--write')).toBe(0);
    expect(await importBytes(table, 'items.csv', '--write')).toBe(0);
    expect(output).toBe('第 2 行没有内容里后来的进展记录：照内容里的，没有改动。\n');
    expect(read('01.md')).toBe(changedFirst);
  });

  it('changes other items, and leaves those that went on since', async () => {
    const rows = rowsWith();
    expect(await importCells({ 'shili/2025/01': done }, '--write')).toBe(0);
    const next = { 现在的完成情况: '已完成', 从哪天起: '2025-12-01', 进展说明: '' };
    const changed = rows.map((row) =>
      row['编号'] === 'shili/2025/02' ? { ...row, ...next } : row,
    );
    expect(await importBytes(csv(changed), 'items.csv', '--write')).toBe(0);
    expect(output).toContain('第 2 行没有内容里后来的进展记录');
    expect(output).toContain('已写入 1 个文件');
    expect(read('01.md')).toBe(changedFirst);
    expect(entries()[1]?.history).toHaveLength(2);
  });

  it('does not go back to what the words state', async () => {
    const back = { 现在的完成情况: '正在整改', 从哪天起: '', 进展说明: '' };
    expect(await importCells({ 'shili/2025/02': back })).toBe(1);
    expect(output).toContain('应写明从哪一天起');
  });
});

describe('what the approved words state', () => {
  const plain = first.replace('status: in-progress\n', '');

  it('is taken over where the words agree', async () => {
    put('shili/2025/items/01.md', plain);
    const stated = { 'shili/2025/01': { 原文的完成情况: '正在整改', 现在的完成情况: '正在整改' } };
    expect(await importCells(stated, '--write')).toBe(0);
    expect(output).toContain('原文的完成情况：（没有写） → 正在整改');
    expect(read('01.md')).toBe(plain.replace('建]\n', '建]\nstatus: in-progress\n'));
  });

  it('is not where the checker finds that they do not', async () => {
    expect(await importCells({ 'shili/2025/02': { 原文的完成情况: '基本完成' } }, '--write')).toBe(
      1,
    );
    expect(output).toContain('原文的完成情况：正在整改 → 基本完成');
    expect(output).toContain('[status-agrees]');
    expect(read('02.md')).toBe(second);
  });

  it('is by when it is done, too: added, or taken away', async () => {
    put('shili/2025/items/01.md', first.replace('number: 1\n', 'number: 1\ndeadline: 月底前\n'));
    const without = second.replace('deadline: 2026年3月底前\n', '');
    put('shili/2025/items/02.md', without);
    const cells = {
      'shili/2025/01': { 完成时限: '' },
      'shili/2025/02': { 完成时限: '2026年3月底前' },
    };
    expect(await importCells(cells, '--write')).toBe(0);
    expect(output).toContain('完成时限：月底前 → （没有写）');
    expect(read('01.md')).toBe(first);
    expect(read('02.md')).toBe(without.replace('个。\n---', '个。\ndeadline: 2026年3月底前\n---'));
  });
});

describe('items.csv as programs save it', () => {
  it.each<[string, (rows: Row[]) => string | Uint8Array]>([
    ['items.csv', () => exported()],
    ['items.txt', (rows) => encodeUtf16(csv(rows, { delimiter: '\t', bom: false }), 'little')],
    ['items.csv', (rows) => encodeGb18030(csv(rows, { bom: false, record_delimiter: '\r\n' }))],
    ['items.csv', (rows) => csv(rows, { delimiter: ';', quoted: true })],
    ['items.csv', (rows) => `${csv(rows)},,,,\r\n\r\n`],
    ['items.json', () => JSON.stringify(entries())],
    [
      'items.jsonl',
      () =>
        entries()
          .map((entry) => `${JSON.stringify(entry)}\n`)
          .join(''),
    ],
  ])('%s changes nothing', async (name, save) => {
    const rows = rowsWith({ 'shili/2025/02': { 从哪天起: '2025/6/1' } });
    expect(await importBytes(save(rows), name, '--write')).toBe(0);
    expect(output).toContain('与内容一致，没有改动');
    expect([read('01.md'), read('02.md')]).toEqual([first, second]);
  });

  it.each([
    ['items.csv', () => exported()],
    ['items.json', () => JSON.stringify(entries())],
  ])('%s with a note of several lines changes nothing', async (name, save) => {
    const note = '|-\n      增设窗口4个。\n      2025年内再增2个。';
    const noted = second.replace('增设窗口4个。', note);
    put('shili/2025/items/02.md', noted);
    expect(await importBytes(save(), name, '--write')).toBe(0);
    expect(output).toContain('与内容一致，没有改动');
    expect(await importCells({ 'shili/2025/01': done }, '--write')).toBe(0);
    expect([read('01.md'), read('02.md')]).toEqual([changedFirst, noted]);
  });

  it('has rows and columns left out, and others added, which is told', async () => {
    const [row = {}] = rowsWith({ 'shili/2025/01': done });
    const { 编号, 现在的完成情况, 从哪天起 } = row as typeof done & { 编号: string };
    const rows = [{ 备注: '问过科室', 从哪天起, 编号, 现在的完成情况 }];
    expect(await importBytes(csv(rows), 'items.csv', '--write')).toBe(0);
    expect(output).toContain('没有读的列：备注');
    expect(entries()[0]?.history).toEqual([
      { date: '2025-09-01', status: 'completed', note: null },
    ]);
  });

  it('takes over what JSON adds to a history', async () => {
    const added = { date: '2025-09-01', status: 'completed', note: '已加车位30个。' };
    const [entry, other] = entries();
    const changed = [{ ...entry, currentStatus: 'completed', history: [added] }, other];
    expect(await importBytes(JSON.stringify(changed), 'items.json', '--write')).toBe(0);
    expect(read('01.md')).toBe(changedFirst);
  });
});

describe('what cannot be taken over is told by row and column, and nothing is written', () => {
  const one = (cells: Row) => ({ 'shili/2025/01': cells });
  const two = (cells: Row) => ({ 'shili/2025/02': cells });

  it.each<[string, Record<string, Row>, string]>([
    ['a title', one({ 标题: '停车易' }), '第 2 行“标题”：应是“停车难，“绕三圈””；表格里是“停车易”'],
    ['words', two({ 全文: '别的话' }), '第 3 行“全文”'],
    ['a number', one({ 序号: '3' }), '第 2 行“序号”'],
    ['a topic', one({ 主题: '药品耗材' }), '第 2 行“主题”'],
    [
      'an id',
      one({ 编号: 'shili/2025/1' }),
      '第 2 行“编号”：内容里应有这个整改事项；没有“shili/2025/1”',
    ],
    ['no id', one({ 编号: '' }), '第 2 行“编号”：应写明是哪个整改事项'],
    [
      'a row twice',
      two({ 编号: 'shili/2025/01' }),
      '第 3 行“编号”：每个整改事项应只有一行；“shili/2025/01”在第 2 行已经有了',
    ],
    [
      'a status',
      one({ 现在的完成情况: '差不多' }),
      '第 2 行“现在的完成情况”：应是下列之一：已完成、',
    ],
    [
      'no status',
      one({ 现在的完成情况: '' }),
      '第 2 行“现在的完成情况”：不能改成空的；原来是“正在整改”',
    ],
    ['a stated status', one({ 原文的完成情况: '完成了' }), '第 2 行“原文的完成情况”：应是下列之一'],
    [
      'no day',
      one({ 现在的完成情况: '已完成' }),
      '第 2 行“从哪天起”：完成情况或说明有变化，应写明从哪一天起；现在是空的',
    ],
    [
      'the day before',
      two({ 现在的完成情况: '已完成' }),
      '第 3 行“从哪天起”：完成情况或说明有变化，应写明从哪一天起；现在还是上一次的 2025-06-01',
    ],
    ['a day of a sheet', one({ ...done, 从哪天起: '45901' }), '这是表格软件里日期的内部数字'],
    [
      'a day that is none',
      one({ ...done, 从哪天起: '2025/2/30' }),
      '第 2 行“从哪天起”：应是一天；现在写的是“2025/2/30”',
    ],
    [
      'an American day',
      one({ ...done, 从哪天起: '9/1/2025' }),
      '写成 2025-05-06 或 2025/5/6 这样的一天',
    ],
    [
      'an older day',
      two({ ...done, 从哪天起: '2025-05-20' }),
      '第 3 行“从哪天起”：应不早于上一条进展记录的 2025年6月1日；现在写的是 2025年5月20日',
    ],
    ['a day to come', one({ ...done, 从哪天起: '2999-01-01' }), '[history-dates]'],
    [
      'the note before',
      two({ 现在的完成情况: '已完成', 从哪天起: '2025-09-01' }),
      '第 3 行“进展说明”：日期是新的，说明还是上一次的',
    ],
    [
      'a published note',
      two({ 进展说明: '增设窗口5个。' }),
      '第 3 行“进展说明”：应是已经公布的“增设窗口4个。”',
    ],
    [
      'a published change',
      two({ 进展记录: '2025-06-01 基本完成：增设窗口5个。' }),
      '第 3 行“进展记录”：应保留已经公布的“2025-06-01 基本完成：增设窗口4个。”',
    ],
    [
      'a change to what an old table has',
      two({ 进展记录: '', 从哪天起: '2025-09-01', 进展说明: '' }),
      '第 3 行“进展记录”：应保留已经公布的“2025-06-01 基本完成：增设窗口4个。”',
    ],
    [
      'changes that go back',
      one({ 进展记录: '2025-09-01 已完成 | 2025-06-01 基本完成' }),
      '第 2 行“进展记录”：应不早于',
    ],
    [
      'a change without a day',
      one({ 进展记录: '已完成' }),
      '第 2 行“进展记录”：应写成“2025-06-01 已完成：说明”这样',
    ],
  ])('%s', async (_, cells, told) => {
    expect(await importCells(cells, '--write')).toBe(1);
    expect(output).toContain(told);
    expect(output).toContain('没有写入任何文件');
    expect([read('01.md'), read('02.md')]).toEqual([first, second]);
  });

  it('one fault stops all', async () => {
    const cells = { ...one(done), ...two({ 标题: '' }) };
    expect(await importCells(cells, '--write')).toBe(1);
    expect(output).toContain('改了 1 个整改事项');
    expect(read('01.md')).toBe(first);
  });

  it('letters that a GBK file lost', async () => {
    const rows = rowsWith({ 'shili/2025/01': { ...done, 进展说明: '𠮷处' } });
    expect(await importBytes(encodeGb18030(csv(rows, { bom: false })), 'items.csv')).toBe(1);
    expect(output).toContain('第 2 行“进展说明”：“?处”里有“?”，可能是保存时丢了的字');
  });

  it('a cell too many', async () => {
    const text = csv(rowsWith()).replace(/\n$/, ',多出来\n');
    expect(await importBytes(text, 'items.csv')).toBe(1);
    expect(output).toContain('第 3 行：应有 16 格，和第一行一样多；后面多出了“多出来”');
  });

  it('a file that is written so that no edit is sure', async () => {
    put(
      'shili/2025/items/01.md',
      first.replace(/---[\s\S]*?---/, '---\n{ title: 停车难, number: 1 }\n---'),
    );
    const cells = { 完成时限: '2026年3月底前' };
    expect(await importCells(one(cells), '--write')).toBe(2);
    expect(errors).toContain('01.md”的写法特别');
  });
});

describe('a file that is no table of items', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['notices.csv', '编号,标题\nshili/2025,通报\n', '里没有可以导回的列'],
    ['a.csv', '名称,数量\n甲,1\n', '第一行应是 items.csv 的列名'],
    ['a.csv', '编号,编号,完成时限\n', '“编号”写了两次'],
    ['a.csv', '编号,完成时限\nshili/2025/01,"明年\n', '引号不成对'],
    ['a.csv', new Uint8Array([0, 1, 2, 0xff]), '不是文字文件'],
    ['a.xlsx', 'PK', '另存为“CSV UTF-8（逗号分隔）”'],
    ['items.json', '{}', '应是一个数组'],
    ['items.json', '[{]', '不是 JSON'],
    ['items.jsonl', '{}\n{', '“items.jsonl”第 2 行不是 JSON'],
  ])('%s is refused in a sentence', async (name, bytes, told) => {
    expect(await importBytes(bytes, name, '--write')).toBe(2);
    expect(errors).toContain(told);
  });

  it('refuses notices.json, too', async () => {
    const notices = noticesData(readContent(content).content, (path) => `/${path}`);
    expect(await importBytes(JSON.stringify(notices), 'notices.json')).toBe(2);
    expect(errors).toContain('里没有可以导回的列');
  });

  it('tells each entry of JSON that lacks a field', async () => {
    const [{ history, ...entry } = { history: [] }] = entries();
    expect(await importBytes(JSON.stringify([entry]), 'items.json')).toBe(1);
    expect(output).toContain('第 1 项：缺少“history”');
  });

  it('is not mixed with options and files of notices', async () => {
    expect(await importBytes('', 'items.csv', '--issuer', 'shili')).toBe(2);
    expect(errors).toContain('不用 --issuer');
    expect(await importBytes('', 'items.csv', join(root, 'a.docx'))).toBe(2);
    expect(errors).toContain('请单独导入');
    expect(await importBytes('正文', 'a.txt', '--issuer', 'shili', '--write')).toBe(2);
    expect(errors).toContain('--write 只用于导入 items.csv');
    expect((await run('import', join(root, 'none.csv'), '--content', content)).status).toBe(2);
  });
});

it('tells a program the same as one JSON object', async () => {
  expect(await importCells({ 'shili/2025/01': done }, '--write', '--format', 'json')).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    changes: [{ id: 'shili/2025/01', where: '第 2 行', added: [{ date: '2025-09-01' }] }],
    faults: [],
    written: true,
  });
});

it.each([1, 2, 3])('takes random changes of the sample content over (seed %i)', async (seed) => {
  rmSync(content, { recursive: true });
  cpSync('content', content, { recursive: true });
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value;
  const rows = rowsWith().map((row) => {
    if (random() < 0.6) return row;
    // After all that the samples have, and before they are read.
    const since = `2026-11-0${1 + Math.floor(random() * 9)}`;
    const status = statusNames[pick(itemStatuses)];
    const note = pick(['', '已办结。', '“报告: 已出具”, #1号 [见附件]', '- 复核 {合格}']);
    const written = `${since} ${status}${note === '' ? '' : `：${note}`}`;
    const history = [row['进展记录'], written].filter(Boolean).join(' | ');
    const isGuarded = note.startsWith('-') ? '\t' : '';
    return {
      ...row,
      ...{ 现在的完成情况: status, 从哪天起: since },
      ...{ 进展说明: isGuarded + note, 进展记录: pick([history, row['进展记录'] ?? '']) },
    };
  });
  expect(await importBytes(csv(rows), 'items.csv', '--write')).toBe(0);
  const columns = ['编号', '现在的完成情况', '从哪天起', '进展说明', '标题', '全文'];
  const shown = (of: Row[]) => of.map((row) => columns.map((column) => row[column]));
  expect(shown(rowsWith())).toEqual(shown(rows));
  expect(await importBytes(exported(), 'items.csv')).toBe(0);
  expect(output).toContain('没有改动');
});
