import { describe, expect, it } from 'vitest';
import { importNotice } from './import-notice.ts';
import { issuerDraft } from './issuer-draft.ts';
import { formatImport } from './report.ts';
import { doubtsOf, fileOf, importText } from './testing.ts';

const text = `示例医院党委
关于巡察整改情况的通报
（向社会公开）

2024年3月4日至4月26日，市委第二巡察组对示例医院开展了巡察，2024年6月2日反馈了意见。
一、反馈问题整改情况
（一）服务群众方面
（1）针对“排队*久”问题，分时段预约。
一是增加窗口。
完成情况：已完成
（2）收费不够规范。
[bookmark: OLE_LINK1]一是核对价格。
完成时间：基本完成
二、需要进一步整改的事项
1、收费不够规范
情况说明：正在退费。
完成时限：2025年12月底前
三、下一步打算
（一）常抓不懈。持续抓好整改。
欢迎监督。征求意见时间：2025年5月6日至7月5日。联系电话：0000-1234567；邮编：066000。
示例医院党委
2025年5月6日
`;

describe('an import', () => {
  const imported = importText(text, 'Shili-2025.txt');

  it('writes notice.md as a person would', () => {
    expect(fileOf(imported, 'notice.md')).toMatchInlineSnapshot(`
      "---
      title: |-
        示例医院党委
        关于巡察整改情况的通报
      subtitle: （向社会公开）
      signature: |-
        示例医院党委
        2025年5月6日
      published: 2025-05-06
      inspection: { authority: 市委第二巡察组, from: 2024-03-04, to: 2024-04-26, feedback: 2024-06-02 }
      comments: { opens: 2025-05-06, closes: 2025-07-05 }
      contact:
        phones: [{ number: 0000-1234567 }]
        postcode: 066000
      labels: { followUps: "{n}、" }
      ---
      2024年3月4日至4月26日，市委第二巡察组对示例医院开展了巡察，2024年6月2日反馈了意见。

      ## 一、反馈问题整改情况

      ### （一）服务群众方面

      ::items[01-02]

      ## 二、需要进一步整改的事项

      ::follow-ups[02]

      ## 三、下一步打算

      （一）常抓不懈。持续抓好整改。

      欢迎监督。征求意见时间：2025年5月6日至7月5日。联系电话：0000-1234567；邮编：066000。
      "
    `);
  });

  it('writes a file for each item', () => {
    expect(imported.files.map(({ path }) => path)).toEqual([
      'shili/shili-2025/notice.md',
      'shili/shili-2025/items/01.md',
      'shili/shili-2025/items/02.md',
    ]);
    expect(fileOf(imported, '01.md')).toMatchInlineSnapshot(`
      "---
      number: 1
      title: 针对“排队*久”问题
      status: completed
      topics: [就医服务]
      ---
      ，分时段预约。

      一是增加窗口。

      完成情况：已完成
      "
    `);
    expect(fileOf(imported, '02.md')).toMatchInlineSnapshot(`
      "---
      number: 2
      title: 收费不够规范。
      status: mostly-completed
      deadline: 2025年12月底前
      topics: [医保收费]
      ---
      一是核对价格。

      完成时间：基本完成

      ::follow-up[1、收费不够规范]

      情况说明：正在退费。

      完成时限：2025年12月底前
      "
    `);
  });

  it('reports what it made of the text', () => {
    expect(formatImport(imported)).toMatchInlineSnapshot(`
      "Shili-2025.txt → shili/shili-2025/（3 个文件，原文是 UTF-8 文本）
      标题：示例医院党委关于巡察整改情况的通报
      公布日期：2025-05-06
      巡察：市委第二巡察组，2024-03-04 至 2024-04-26，2024-06-02 反馈
      征求意见：2025-05-06 至 2025-07-05
      联系方式：电话 0000-1234567；邮编 066000
      整改事项：2 个（已完成 1，基本完成 1）；后续 1 处
      主题：按用词给 2 个事项填了 topics，请逐个核对
      提纲：
        一、反馈问题整改情况（第 6 行）
          （一）服务群众方面（第 7 行）
        二、需要进一步整改的事项（第 14 行）
        三、下一步打算（第 18 行）
      没有放进通报的（1 处）：
        第 12 行：[bookmark: OLE_LINK1] 文件转换留下的标记

      Shili-2025.txt 第 13 行 提示：“完成时间：基本完成”写的是“完成时间”，内容是完成情况，按完成情况填了 status [import-status-label]
          怎么办：原文的字没有改动；核对“完成时间”是不是印错。

      共 1 个提示
      "
    `);
  });

  it('drafts issuer.md', () => {
    expect(issuerDraft(imported)).toEqual({
      file: { path: 'shili/issuer.md', text: '---\nname: 示例医院\n---\n' },
      doubts: [],
    });
    const { file, doubts } = issuerDraft(importText('关于整改的通报\n正文。\n'));
    expect(file.text).toBe('---\nname: shili\n---\n');
    expect(doubts.map(({ rule }) => rule)).toEqual(['import-issuer-name']);
  });
});

/** An import of these items, of which each is a title and its body, a line each. */
function importItems(...items: string[][]) {
  const lines = items.flatMap(([title = '', ...body], index) => [
    `（${index + 1}）${title}`,
    ...body,
  ]);
  return importText(
    [
      '示例医院关于整改的通报',
      '一、反馈问题整改情况',
      ...lines,
      '二、下一步打算',
      '再接再厉。',
    ].join('\n'),
  );
}

describe('a status', () => {
  const statusesOf = (imported: ReturnType<typeof importText>) =>
    imported.files
      .filter(({ path }) => path.includes('/items/'))
      .map(({ text }) => /^status: (.+)$/m.exec(text)?.[1] ?? null);
  const doubted = (imported: ReturnType<typeof importText>) =>
    imported.doubts
      .filter(({ rule }) => rule === 'import-status')
      .map(({ line, severity, message }) => `${line} ${severity} ${message}`);

  it('is taken from brackets at the end of a title, whose words stay', () => {
    const imported = importItems(
      ['排队久的问题【已完成】', '一是增加窗口。'],
      ['收费不规范的问题【正在整改】', '一是核对价格。'],
      ['停车难问题（正在推进）。', '一是划线。'],
    );
    expect(statusesOf(imported)).toEqual(['completed', 'in-progress', 'in-progress']);
    expect(fileOf(imported, '01.md')).toContain('title: 排队久的问题【已完成】\n');
    expect(fileOf(imported, '03.md')).toContain('title: 停车难问题（正在推进）。\n');
    expect(doubted(imported)).toEqual([]);
  });

  it('is taken from other labels, and from brackets at the end of a body', () => {
    const imported = importItems(
      ['排队久的问题', '一是增加窗口。', '整改进展：已完成。'],
      ['收费不规范的问题', '一是核对价格。', '整改成效：已完成'],
      ['停车难问题', '已划线30处（已完成）'],
      ['标识不清问题', '一是更换标识。', '【正在整改】'],
    );
    expect(statusesOf(imported)).toEqual(['completed', 'completed', 'completed', 'in-progress']);
    expect(doubted(imported)).toEqual([]);
  });

  it.each([
    ['a bracket with more in it', ['排队久的问题【已完成80%】', '一是增加窗口。'], 3],
    ['a word that is none of the five', ['排队久的问题（阶段性完成）', '一是增加窗口。'], 3],
    ['a bracket before the title', ['【已完成】排队久的问题', '一是增加窗口。'], 3],
    ['the last of several measures', ['排队久的问题', '一是增加窗口。二是预约（已完成）。'], 4],
    ['a label with more behind it', ['排队久的问题', '整改进展：已完成80%。'], 4],
    ['a line of its own', ['排队久的问题', '一是增加窗口。', '取得阶段性成效。'], 5],
    ['a line amid measures', ['排队久的问题', '一是增加窗口。', '已完成。', '二是预约。'], 5],
    ['a sentence behind measures', ['排队久的问题', '一是增加窗口。二是预约。此项工作已完成。'], 4],
    ['title and body at odds', ['排队久的问题【已完成】', '增加窗口（正在推进）'], 3],
  ])('is left to a person, with its line: %s', (_, item, line) => {
    const imported = importItems(item, ['收费不规范的问题', '一是核对价格。']);
    expect(statusesOf(imported)).toEqual([null, null]);
    expect(doubted(imported)).toEqual([
      expect.stringMatching(new RegExp(`^${line} warning .+说到完成情况，但写法认不准`)),
    ]);
  });

  it('in the title that the line of the item denies is told', () => {
    const imported = importItems(['排队久的问题【已完成】', '完成情况：正在整改']);
    expect(statusesOf(imported)).toEqual(['in-progress']);
    expect(doubted(imported)).toEqual([
      '3 warning “排队久的问题【已完成】”说的是另一种完成情况，按“正在整改”填了 status',
    ]);
  });

  it('is not seen where the words state none', () => {
    const imported = importItems(
      ['排队久的问题（含门诊、急诊）', '一是增加窗口（共3个）。'],
      [
        '收费不规范的问题',
        '一是核对价格。',
        '整改成效：患者满意度提高。（完成时限：2025年12月底）',
      ],
    );
    expect(statusesOf(imported)).toEqual([null, null]);
    expect(doubted(imported)).toEqual([]);
  });

  it('in brackets on a line of its own is no heading that lost its number', () => {
    const imported = importText(
      [
        '示例医院关于整改的通报',
        '一、反馈问题整改情况',
        '（一）服务方面',
        '1.排队久的问题',
        '一是增加窗口。',
        '（已完成）',
      ]
        .concat([
          '2.停车难问题',
          '一是划线。',
          '3.标识不清问题',
          '一是更换。',
          '二、下一步打算',
          '再接再厉。',
        ])
        .join('\n'),
    );
    expect(statusesOf(imported)).toEqual(['completed', null, null]);
  });
});

describe('odd sources', () => {
  it('news of a meeting gives no items', () => {
    const imported = importText('我院召开动员会\n5月6日，我院召开动员会。会议要求，抓好落实。\n');
    expect(imported.files).toHaveLength(1);
    expect(doubtsOf(imported)).toContain('import-no-items:null');
    expect(imported.doubts.find(({ rule }) => rule === 'import-no-items')?.advice).toMatch(
      /“npx tongbao new notice shili\/notice”.+“npx tongbao new item shili\/notice”.+README/,
    );
  });

  it('a folder is named after the file, else after the year, unless it is told', async () => {
    expect(importText(text, 'A-2.txt').noticeId).toBe('a-2');
    const named = importText(text, '通报.txt');
    expect(named.noticeId).toBe('2025');
    expect(doubtsOf(named)).toContain('import-notice-id:null');
    expect(importText('通报\n正文。', '通报.txt').noticeId).toBe('notice');
    const bytes = new TextEncoder().encode(text);
    const told = await importNotice({ name: '通报.txt', bytes }, { issuer: 'a', notice: 'b' });
    expect(told.ok && told.files[0]?.path).toBe('a/b/notice.md');
  });

  it('are refused in one sentence', async () => {
    const bytes = new TextEncoder().encode(text);
    const refused = async (name: string, issuer: string, notice?: string) => {
      const result = await importNotice({ name, bytes }, { issuer, ...(notice && { notice }) });
      return result.ok ? null : result.message;
    };
    expect(await refused('a.xlsx', 'a')).toContain('.txt');
    expect(await refused('a.txt', '示例')).toContain('“示例”不能用作网址');
    expect(await refused('a.txt', 'a', 'B')).toContain('“B”不能用作网址');
    expect(await refused('a.txt', 'search')).toContain('网站自己要用');
  });

  it('with more items than a notice can have are refused in one sentence', async () => {
    const many = `关于整改的通报\n一、问题整改情况\n${'1.甲不够。\n正文。\n'.repeat(10_000)}`;
    const bytes = new TextEncoder().encode(many);
    const result = await importNotice({ name: 'a.txt', bytes }, { issuer: 'a' });
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.message).toContain('原文里像有 10000 个整改事项');
  });

  it.each([
    ['letters', '字'.repeat(1_000_000)],
    ['open brackets', '（“'.repeat(500_000)],
    ['square brackets', '['.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['dashes', `${'-'.repeat(1_000_000)}x`],
    ['white space', `字${' '.repeat(1_000_000)}字`],
    ['labels', '联系电话：'.repeat(200_000)],
    ['dates', '2023年1月1日至'.repeat(100_000)],
  ])(
    'a line of a million %s comes to an end, with its words',
    (_, line) => {
      const { files } = importText(
        `某医院关于整改的通报\n${line}\n一、问题整改情况\n1.甲不够。\n${line}\n${line}`,
      );
      const written = files.reduce((sum, { text }) => sum + text.length, 0);
      expect(written).toBeGreaterThan(2 * line.trim().length);
    },
    60_000,
  );

  it('a text of more lines than a call holds arguments keeps them all', () => {
    const lines = '字\n'.repeat(130_000);
    const { files } = importText(`某医院关于整改的通报\n一、问题整改情况\n1.甲不够。\n${lines}`);
    expect(files.at(-1)?.text.match(/^字$/gm)).toHaveLength(130_000);
  }, 60_000);
});
