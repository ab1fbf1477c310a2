import { describe, expect, it } from 'vitest';
import { conditions } from '../../tests/support/rule-input.ts';
import { checkNotice } from '../checker/check.ts';
import type { RectificationItem } from '../notice/content/content.ts';
import { headingOf } from '../notice/schema/label.ts';
import { noticeText } from '../outputs/notice-text.ts';
import type { Block } from './block.ts';
import type { Imported } from './make-notice.ts';
import {
  assembleImported,
  doubtsOf,
  fileOf,
  importBlocks,
  importText,
  tableOf,
} from './testing.ts';

const above = [
  '示例市第九医院关于巡察整改进展情况的通报',
  '一、组织整改落实情况',
  '党委成立领导小组，逐条研究。',
  '二、反馈问题整改情况',
] as const;
const below = ['三、下一步打算', '继续整改。', '监督电话：0000-1234567。'] as const;
const columns = '序号 | 问题 | 整改措施 | 责任单位 | 整改时限 | 完成情况';
const simple = `${columns}
1 | 门诊等候时间长 | 分时段预约。/增设自助机。 | 门诊部 | 2025年12月底前 | 已完成
2 | 病区标识不清 | 重做标识。 | 总务科 | 长期坚持 | 正在整改`;

/** Imports a table where results stand, and looks that what it makes is without fault. */
function importTable(...source: (string | Block)[]): Imported {
  const imported = importBlocks(...above, ...source, ...below);
  const faults = checkNotice(assembleImported(imported), conditions).diagnostics;
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return imported;
}

/** The part of notice.md between its two other parts. */
function results(imported: Imported): string {
  const text = fileOf(imported, 'notice.md');
  return text.slice(text.indexOf('## 二、'), text.indexOf('\n\n## 三、')).replace(/^.*\n\n/, '');
}

/** The body of an item's file. */
function bodyOf(imported: Imported, id: string): string {
  return fileOf(imported, `items/${id}.md`).replace(/^---\n.*?\n---\n/s, '');
}

function outlineOf(imported: Imported): string[] {
  const facts = ({ status, deadline }: RectificationItem) => [status ?? '-', deadline ?? '-'];
  return assembleImported(imported).items.map((item) =>
    [headingOf(item), ...facts(item)].join(' | '),
  );
}

function lineWith(imported: Imported, words: string): string {
  return fileOf(imported, 'notice.md')
    .split('\n')
    .filter((line) => line.includes(words))
    .join('\n');
}

describe('a table of items', () => {
  it('makes an item of each row, its further cells under the names of their columns', () => {
    const imported = importTable(tableOf(simple));
    expect(outlineOf(imported)).toEqual([
      '1 门诊等候时间长 | completed | 2025年12月底前',
      '2 病区标识不清 | in-progress | 长期坚持',
    ]);
    expect(results(imported)).toBe(
      `| ${columns} |\n| --- | --- | --- | --- | --- | --- |\n\n::items[01-02]`,
    );
    expect(bodyOf(imported, '01').split('\n\n')).toEqual([
      ...['::column[整改措施]', '分时段预约。', '增设自助机。', '::column[责任单位]', '门诊部'],
      ...['::column[整改时限]', '2025年12月底前', '::column[完成情况]', '已完成\n'],
    ]);
    expect(doubtsOf(imported)).toEqual(['import-published:null']);
  });

  it.each([
    ['1.', '1.', 1],
    ['（一）', '（一）', 1],
    ['一', '一', 1],
    ['03', '03', 3],
    ['1-1', '1-1', undefined],
  ])('takes %s for the number', (written, printedLabel, number) => {
    const rows = `序号|问题|整改措施\n${written}|等候时间长|增设窗口。`;
    const [item] = assembleImported(importTable(tableOf(rows))).items;
    expect(item).toMatchObject({ printedLabel, title: '等候时间长' });
    expect(item?.number).toBe(number);
  });

  it('has items without numbers where no column has them', () => {
    const imported = importTable(
      tableOf('存在问题 | 整改情况\n等候时间长 | 已增设窗口。\n标识不清 | 已重做标识。'),
    );
    expect(outlineOf(imported)).toEqual(['等候时间长 | - | -', '标识不清 | - | -']);
    expect(fileOf(imported, 'items/01.md')).toMatch(
      /^---\ntitle: 等候时间长\ntopics: \[就医服务\]\n---\n/,
    );
  });

  it('takes the number that a problem begins with where no column has it', () => {
    const imported = importTable(
      tableOf('反馈问题 | 整改情况\n1.等候时间长 | 增设窗口。\n2.标识不清 | 重做标识。'),
    );
    expect(outlineOf(imported)).toEqual(['1.等候时间长 | - | -', '2.标识不清 | - | -']);
  });

  it('makes headings of themes that are merged over rows', () => {
    const imported = importTable(
      tableOf(`类别 | 序号 | 问题 | 整改措施
        医疗服务 | 1 | 等候时间长 | 增设窗口。
        ^ | 2 | 标识不清 | 重做标识。
        作风建设 | 3 | 检查走过场 | 随机抽查。`),
    );
    expect(results(imported).split('\n\n').slice(1)).toEqual([
      '### 医疗服务',
      '::items[01-02]',
      '### 作风建设',
      '::items[03]',
    ]);
  });

  it('makes a heading of the first of themes that are printed in every row', () => {
    const imported = importTable(
      tableOf(`类别 | 序号 | 问题 | 整改措施
        医疗服务 | 1 | 等候时间长 | 增设窗口。
        医疗服务 | 2 | 标识不清 | 重做标识。`),
    );
    expect(results(imported).split('\n\n').slice(1)).toEqual([
      '### 医疗服务',
      '::items[01]',
      '医疗服务',
      '::items[02]',
    ]);
    expect(assembleImported(imported).items.map(({ section }) => section.at(-1)?.text)).toEqual([
      '医疗服务',
      '医疗服务',
    ]);
  });

  it('makes headings of rows that are merged over all columns, below those of the text', () => {
    const imported = importTable(
      '（一）整改任务清单',
      tableOf(`序号 | 问题 | 整改措施
        医疗服务方面 | < | <
        1 | 等候时间长 | 增设窗口。
        作风建设方面 | < | <
        2 | 检查走过场 | 随机抽查。`),
    );
    expect(results(imported).split('\n\n')).toEqual([
      '### （一）整改任务清单',
      '| 序号 | 问题 | 整改措施 |\n| --- | --- | --- |',
      '#### 医疗服务方面',
      '::items[01]',
      '#### 作风建设方面',
      '::items[02]',
    ]);
  });

  it('goes on with an item in rows without number and problem', () => {
    const imported = importTable(
      tableOf(`序号 | 问题 | 整改措施 | 责任单位 | 完成情况
        1 | 等候时间长 | 增设窗口。 | 门诊部 | 已完成
        ^ | ^ | 延长门诊。 | 医务科 | ^
        2 | 标识不清 | 重做标识。 | 总务科 | 已完成`),
    );
    expect(outlineOf(imported)).toHaveLength(2);
    expect(bodyOf(imported, '01').split('\n\n').slice(-6).join(' ')).toBe(
      '::column[完成情况] 已完成 ::column[整改措施] 延长门诊。 ::column[责任单位] 医务科\n',
    );
    expect(doubtsOf(imported)).toEqual(['import-published:null']);
  });

  it('takes the first paragraph of a problem for the title', () => {
    const imported = importTable(
      tableOf('序号|问题|整改措施\n1|等候时间长/早高峰排队一小时。|增设窗口。'),
    );
    expect(outlineOf(imported)).toEqual(['1 等候时间长 | - | -']);
    expect(bodyOf(imported, '01')).toBe('早高峰排队一小时。\n\n::column[整改措施]\n\n增设窗口。\n');
  });

  it('puts what stands between number and problem into the title', () => {
    const imported = importTable(
      tableOf('序号|类别|问题|整改措施\n1|医疗服务|等候时间长|增设窗口。\n2|^|标识不清|重做。'),
    );
    expect(outlineOf(imported)).toEqual(['1 医疗服务 等候时间长 | - | -', '2 标识不清 | - | -']);
  });

  it('takes the smaller of two columns of problems for the items', () => {
    const imported = importTable(
      tableOf(`反馈意见 | 具体问题 | 整改措施
        服务意识不强 | 等候时间长 | 增设窗口。
        ^ | 标识不清 | 重做标识。
        检查走过场 | 抽查少 | 随机抽查。`),
    );
    expect(outlineOf(imported)).toEqual(
      ['等候时间长', '标识不清', '抽查少'].map((title) => `${title} | - | -`),
    );
    expect(lineWith(imported, '### ')).toBe('### 服务意识不强\n### 检查走过场');
  });

  it('has a title, and a head of two rows', () => {
    const imported = importTable(
      tableOf(`整改任务清单 | < | < | < | <
        序号 | 问题 | 整改情况 | < | 完成情况
        ^ | ^ | 措施 | 时限 | ^
        1 | 等候时间长 | 增设窗口。 | 2025年6月 | 已完成`),
    );
    expect(results(imported).split('\n\n')).toEqual([
      '整改任务清单',
      '| 序号 | 问题 | 整改情况 |  | 完成情况 |\n| --- | --- | --- | --- | --- |\n|  |  | 措施 | 时限 |  |',
      '::items[01]',
    ]);
    expect(outlineOf(imported)).toEqual(['1 等候时间长 | completed | 2025年6月']);
    expect(bodyOf(imported, '01')).toContain('::column[措施]\n\n增设窗口。');
  });

  it('leaves totals and remarks to the notice', () => {
    const imported = importTable(
      tableOf(`${simple}\n合计 | < | 2项 |  |  | \n注：统计到2025年4月底。 | < | < | < | < | <`),
      '以上由纪委监督。',
    );
    expect(outlineOf(imported)).toHaveLength(2);
    expect(results(imported).split('\n\n').slice(2)).toEqual([
      '合计 2项',
      '注：统计到2025年4月底。',
      '以上由纪委监督。',
    ]);
  });

  it('keeps the directive of an empty cell', () => {
    const imported = importTable(
      tableOf('序号|问题|整改措施|责任单位|完成情况\n1|等候时间长|增设窗口。||已完成'),
    );
    expect(bodyOf(imported, '01')).toContain('::column[责任单位]\n\n::column[完成情况]');
    expect(assembleImported(imported).items[0]?.paragraphs.map(({ column }) => column)).toEqual([
      '整改措施',
      '完成情况',
    ]);
  });

  it('tells of a cell that several items share', () => {
    const imported = importTable(
      tableOf(`序号 | 问题 | 整改措施 | 整改时限
        1 | 等候时间长 | 增设窗口。 | 2025年6月
        2 | 标识不清 | 重做标识。 | ^`),
    );
    expect(doubtsOf(imported)).toEqual(['import-published:null', 'import-shared-cell:7']);
    expect(outlineOf(imported)).toEqual(['1 等候时间长 | - | 2025年6月', '2 标识不清 | - | -']);
  });

  it('may have 48 rows, whose items stand by state under two headings', () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => {
        const number = from + index;
        return `${number} | 第${number}个问题 | 措施${number}。 | 科室${number}`;
      });
    const head = '序号 | 问题 | 整改措施 | 责任单位';
    const imported = importTable(
      '（一）已完成整改的问题',
      tableOf([head, ...rows(1, 40)].join('\n')),
      '（二）正在整改的问题',
      tableOf([head, ...rows(41, 48)].join('\n')),
    );
    expect(lineWith(imported, '::')).toBe('::items[01-40]\n::items[41-48]');
    expect(lineWith(imported, '###')).toBe('### （一）已完成整改的问题\n### （二）正在整改的问题');
    expect(imported.summary.items).toMatchObject({ total: 48, completed: 40, 'in-progress': 8 });
  });

  it('holds the items also where the text does not name its parts', () => {
    const imported = importBlocks(
      '示例医院关于巡察整改情况的通报',
      '现通报如下。',
      tableOf(simple),
    );
    expect(outlineOf(imported)).toHaveLength(2);
  });

  it('holds the items as an annex of a text without items', () => {
    const imported = importBlocks(...above, '整改事项见附表。', ...below, '附表', tableOf(simple));
    expect(outlineOf(imported)).toHaveLength(2);
  });
});

describe('a table that stays one', () => {
  const text = ['1.门诊等候时间长的问题。', '已分时段预约。', '2.病区标识不清的问题。', '已重做。'];

  it('is an annex that lists the items of the text again', () => {
    const imported = importBlocks(...above, ...text, ...below, '附表：', tableOf(simple));
    expect(outlineOf(imported).map((line) => line.slice(0, 2))).toEqual(['1.', '2.']);
    expect(doubtsOf(imported)).toContain('import-item-table:13');
    expect(lineWith(imported, '| 1 |')).toContain('| 门诊等候时间长 | 分时段预约。 增设自助机。 |');
  });

  it('is one after items of the same part', () => {
    const imported = importTable(...text, tableOf(simple));
    expect(outlineOf(imported)).toHaveLength(2);
    expect(doubtsOf(imported)).toContain('import-item-table:9');
    expect(bodyOf(imported, '02')).toContain('| 2 | 病区标识不清 |');
  });

  it('stands in a part that reports no results', () => {
    const imported = importBlocks(...above, ...text, ...below, tableOf(simple));
    expect(outlineOf(imported)).toHaveLength(2);
    expect(doubtsOf(imported)).toContain('import-item-table:12');
  });

  it.each([
    [
      'has measures before its problems',
      '序号|整改措施|问题|责任单位\n1|增设窗口。|等候时间长|门诊部',
    ],
    ['has numbers behind its problems', '问题|序号|整改措施\n等候时间长|1|增设窗口。'],
    ['has a number without a problem', '序号|问题|整改措施\n1|等候时间长|增设窗口。\n2||重做。'],
    [
      'begins in the middle of an item',
      '序号|问题|整改措施\n||增设窗口。\n1|等候时间长|延长门诊。',
    ],
  ])('%s', (_, rows) => {
    const imported = importTable('1.门诊问题。', '已改。', '四、反馈问题清单', tableOf(rows));
    expect(doubtsOf(imported)).toContain('import-item-table:8');
    expect(fileOf(imported, 'notice.md')).toContain('| --- |');
  });

  it('counts problems', () => {
    const imported = importTable(
      '1.门诊问题。',
      '已改。',
      tableOf('类别 | 问题数 | 完成情况\n医疗服务 | 12 | 已完成10个\n作风 | 3 | 已完成3个'),
    );
    expect(doubtsOf(imported).join()).not.toContain('item-table');
    expect(bodyOf(imported, '01')).toContain('| 医疗服务 | 12 | 已完成10个 |');
  });

  it('has each word in its place, marks and merged cells too', () => {
    const imported = importTable(
      '1.门诊问题。',
      '已改。',
      tableOf('科室 | 甲_乙 | < | #\n门诊部 | a*b | c\\ | [x](y)/二\n^ | ::items[01] | --- | '),
    );
    expect(bodyOf(imported, '01')).toBe(
      [
        '已改。\n',
        '| 科室 | 甲\\_乙 |  | \\# |',
        '| --- | --- | --- | --- |',
        '| 门诊部 | a\\*b | c\\\\ | \\[x](y) 二 |',
        '|  | \\::items[01] | \\--- |  |\n',
      ].join('\n'),
    );
    expect(doubtsOf(imported)).toContain('import-table-merged:7');
  });

  it('of more columns than a page holds is paragraphs', () => {
    const imported = importTable('1.门诊问题。', tableOf(Array(201).fill('甲').join('|')));
    expect(bodyOf(imported, '01').split('\n\n')).toHaveLength(201);
  });

  it('of one column is paragraphs', () => {
    const imported = importTable('1.门诊问题。', tableOf('已分时段预约。/已增设窗口。\n已完成。'));
    expect(bodyOf(imported, '01')).toBe('已分时段预约。\n\n已增设窗口。\n\n已完成。\n');
  });
});

describe('a table as text', () => {
  const tables: [string, string][] = [
    ['simple', simple],
    ['merged measures', `${simple}\n^ | ^ | 每月检查。 | 护理部 | ^ | ^`],
    [
      'no numbers',
      '存在问题 | 整改情况 | 完成情况\n1.等候时间长 | 增设窗口。 | \n2.标识 | 重做。 | 是',
    ],
    [
      'merged themes',
      '类别|序号|问题|整改措施\n服务|1|等候时间长|增设。\n^|2|标识不清|重做。\n作风|3|走过场|抽查。',
    ],
    ['printed themes', '类别|序号|问题|整改措施\n服务|1|等候时间长|增设。\n服务|2|标识不清|重做。'],
    ['rows of themes', '序号|问题|措施\n服务|<|<\n1|等候时间长|增设。\n作风|<|<\n2|走过场|抽查。'],
    ['two heads', '清单|<|<|<\n序号|问题|整改情况|<\n^|^|措施|时限\n1|等候时间长|增设。|2025年6月'],
    ['totals within', '序号|问题|措施\n1|等候时间长|增设。\n小计||1项\n2|走过场|抽查。\n合计||2项'],
    [
      'long problems',
      '序号|类别|问题|措施\n1|服务|等候长/早高峰排队。|增设。\n2|^|标识不清|重做。',
    ],
    ['head printed again', '序号|问题|措施\n1|等候时间长|增设。\n序号|问题|措施\n2|走过场|抽查。'],
  ];

  it.each(tables)('comes back as it was: %s', (_, rows) => {
    const first = importTable('下表：', tableOf(rows), '以上。');
    const again = importText(noticeText(assembleImported(first)));
    expect(again.files).toEqual(first.files);
  });

  it('comes back as it was: two tables, and one that stays one', () => {
    const head = '序号 | 问题 | 整改措施';
    const first = importTable(
      '（一）已完成的问题',
      tableOf(`${head}\n1 | 等候时间长 | 增设窗口。`),
      '（二）正在整改的问题',
      tableOf(`${head}\n2 | 标识不清 | 重做标识。`),
      tableOf('科室 | 电话 | 地点\n门诊部 | 1234567 | 一楼\n护理部 | 7654321 | 二楼'),
    );
    const again = importText(noticeText(assembleImported(first)));
    expect(again.files).toEqual(first.files);
  });
});
