import { describe, expect, it } from 'vitest';
import {
  contentFromFiles,
  type FilesByPath,
  inNoticeFolder,
  noticeFromFiles,
  printFindings,
} from '../../../tests/support/notice-from-files.ts';

const issuer = { 'shili/issuer.md': '---\nname: 示例医院\n---\n' };
const item = '---\nnumber: 1\ntitle: 针对“示例”问题\n---\n一是立规矩。\n';
const notice = (body: string) => `---\ntitle: 通报\n---\n${body}`;

/** What is said of the files of one notice. */
function findings(files: FilesByPath): string[] {
  return printFindings(contentFromFiles({ ...issuer, ...inNoticeFolder(files) }).diagnostics);
}

describe('a whole notice', () => {
  it('has no fault', () => {
    expect(
      findings({ 'notice.md': notice('## 一、部分\n::items[01]'), 'items/01.md': item }),
    ).toEqual([]);
  });

  it('gives each item its place, its label and its section', () => {
    const files = {
      'notice.md': `---
title: 通报
labels: { items: "{n}." }
---
::items[a]
## 一、甲
### （一）乙
#### 1. 丙
::items[01-02]
### （二）丁
引言。
::items[10]
## 二、戊
::items[z]
`,
      'items/01.md': item,
      'items/02.md': '---\nnumber: 2\nlabel: （2）\ntitle: 二\n---\n',
      'items/10.md': '---\ntitle: 十\n---\n完成情况：已完成\n',
      'items/a.md': '---\ntitle: 前\n---\n',
      'items/z.md': '---\ntitle: 后\n---\n',
    };
    const found = noticeFromFiles(files);
    expect(
      found.items.map(({ key, printedLabel, section }) => [
        key,
        printedLabel,
        section.map(({ text }) => text),
      ]),
    ).toEqual([
      ['shili/2025/a', '', []],
      ['shili/2025/01', '1.', ['一、甲', '（一）乙', '1. 丙']],
      ['shili/2025/02', '（2）', ['一、甲', '（一）乙', '1. 丙']],
      ['shili/2025/10', '', ['一、甲', '（二）丁']],
      ['shili/2025/z', '', ['二、戊']],
    ]);
    expect(found.items[3]?.statusText).toBe('已完成');
    expect(found.parts.flatMap((part) => (part.kind === 'items' ? part.level : []))).toEqual([
      2, 5, 4, 3,
    ]);
    const anchors = found.parts.flatMap((part) => (part.kind === 'heading' ? part.anchor : []));
    expect(new Set(anchors).size).toBe(5);
  });

  it('tells the words of follow-ups where they stand', () => {
    const found = noticeFromFiles({
      'notice.md': notice(
        '::items[01]\n## 二、后续\n::follow-ups[01]\n## 三、再说\n::follow-ups[01]',
      ),
      'items/01.md': `${item}\n::follow-up[3]\n甲\n\n::follow-up[4]\n乙\n`,
    });
    const followUps = found.parts.flatMap((part) =>
      part.kind === 'follow-ups' ? part.followUps : [],
    );
    expect(
      followUps.map(({ printedLabel, title, paragraphs }) => [
        printedLabel,
        title,
        paragraphs[0]?.text,
      ]),
    ).toEqual([
      ['3.', '针对“示例”问题', '甲'],
      ['4.', '针对“示例”问题', '乙'],
    ]);
    expect(found.items[0]?.followUps).toEqual(followUps);
  });
});

describe('items and their places', () => {
  it('tells an item that no directive places', () => {
    expect(
      findings({
        'notice.md': notice('::items[01]'),
        'items/01.md': item,
        'items/02.md': item,
      }),
    ).toEqual([
      'items/02.md:1:1 [item-placement] 整改事项 02 应由通报里的一行“::items[…]”放到它的位置上；content/shili/2025/notice.md 里没有哪一行提到它',
    ]);
  });

  it('tells a directive that names no item', () => {
    expect(
      findings({ 'notice.md': notice('引言。\n::items[01, 07]'), 'items/01.md': item }),
    ).toEqual([
      'notice.md:5:1 [item-placement] “::items[01, 07]”应写 items 文件夹里的文件名（不带 .md）；没有找到“07”（这里只有 01）',
    ]);
    expect(findings({ 'notice.md': notice('::items[01]') })).toEqual([
      'notice.md:4:1 [item-placement] “::items[01]”应写 items 文件夹里的文件名（不带 .md）；没有找到“01”（items 文件夹里没有文件）',
    ]);
  });

  const numbered = (number: number) =>
    `---\nnumber: ${number}\ntitle: 第${number}件\n---\n正文。\n`;
  const items = (...ids: string[]) =>
    Object.fromEntries(ids.map((id) => [`items/${id}.md`, numbered(Number.parseInt(id, 10))]));

  it('tells an item that is missing inside a range, and places the others', () => {
    const files = { 'notice.md': notice('::items[04-07]'), ...items('04', '05', '07') };
    const { content, diagnostics } = contentFromFiles({ ...issuer, ...inNoticeFolder(files) });
    expect(printFindings(diagnostics)).toEqual([
      'notice.md:4:1 [item-placement] “::items[04-07]”应写 items 文件夹里的文件名（不带 .md）；没有找到“06”（items 文件夹里没有 06.md）',
    ]);
    expect(diagnostics[0]?.severity).toBe('error');
    expect(content.issuers[0]?.notices[0]?.items.map(({ id }) => id)).toEqual(['04', '05', '07']);
  });

  it('tells the end that a range lacks, and nothing of the items that are there', () => {
    expect(findings({ 'notice.md': notice('::items[01-02]'), ...items('01') })).toEqual([
      'notice.md:4:1 [item-placement] “::items[01-02]”应写 items 文件夹里的文件名（不带 .md）；没有找到“02”（这里只有 01）',
    ]);
    expect(
      findings({
        'notice.md': notice('::items[01-02]\n::items[03-04]'),
        ...items('01', '03', '04'),
      }),
    ).toEqual([expect.stringMatching(/^notice\.md:4:1 .*没有找到“02”/)]);
  });

  it('names a few of many', () => {
    expect(findings({ 'notice.md': notice('::items[01-09]'), ...items('01', '09') })).toEqual([
      expect.stringContaining('没有找到“02”、“03”、“04”、“05”、“06”等 7 个（'),
    ]);
  });

  it('takes no stray file for a part of a range', () => {
    const files = { 'notice.md': notice('::items[05-07]'), ...items('05', '06', '06-1', '07') };
    const { diagnostics } = contentFromFiles({ ...issuer, ...inNoticeFolder(files) });
    expect(printFindings(diagnostics)).toEqual([
      expect.stringMatching(/^items\/06-1\.md:1:1 \[item-placement\] 整改事项 06-1 应由/),
    ]);
    expect(diagnostics[0]?.advice).toBe(
      '在 content/shili/2025/notice.md 里它所属的标题下面写“::items[06-1]”；确实不属于这份通报的，才删去这个文件。',
    );
  });

  it('tells a range typed wrong once, and not its items as well', () => {
    expect(findings({ 'notice.md': notice('::items[03-01]'), ...items('01', '02', '03') })).toEqual(
      [expect.stringContaining('没有找到“03-01”')],
    );
    const files = { 'notice.md': notice('::items[1-2]'), ...items('01', '02') };
    const { diagnostics } = contentFromFiles({ ...issuer, ...inNoticeFolder(files) });
    expect(printFindings(diagnostics)).toEqual([expect.stringContaining('没有找到“1-2”')]);
    const single = { 'notice.md': notice('::items[1]\n::items[01]'), ...items('01') };
    expect(contentFromFiles({ ...issuer, ...inNoticeFolder(single) }).diagnostics[0]?.advice).toBe(
      '这里有“01”：编号要与文件名一字不差，前面的 0 也要写。',
    );
  });

  it('says of an id that is no address nothing more', () => {
    expect(
      findings({ 'notice.md': notice('::items[01]'), ...items('01'), 'items/问题1.md': item }),
    ).toEqual([expect.stringContaining('items/问题1.md [item-id]')]);
  });

  it('tells a directive without ids', () => {
    expect(findings({ 'notice.md': notice('::items[01,]'), 'items/01.md': item })).toEqual([
      'notice.md:4:1 [item-placement] “::items[01,]”的方括号里应写整改事项的编号，用逗号隔开；这里有一处空着',
    ]);
  });

  it('tells an item placed twice', () => {
    expect(
      findings({ 'notice.md': notice('::items[01]\n\n::items[01]'), 'items/01.md': item }),
    ).toEqual(['notice.md:6:1 [item-placement] 每个整改事项应只放一处；01 在第 4 行已经放过']);
  });

  it('tells two items with one id', () => {
    expect(
      findings({
        'notice.md': notice('::items[1]\n::items[01]'),
        'items/1.md': item,
        'items/01.md': item,
      }),
    ).toEqual([
      'items/1.md [item-id] 同一份通报里每个整改事项的编号应各不相同；“1”与“01”（content/shili/2025/items/01.md）会被看成同一个',
    ]);
  });

  it('tells an id that is no address', () => {
    expect(findings({ 'notice.md': notice('::items[问题1]'), 'items/问题1.md': item })).toEqual([
      'items/问题1.md [item-id] 整改事项的文件（夹）名会成为网址的一部分，应只用小写字母、数字和连字符；现在是“问题1”',
    ]);
  });

  it('says nothing more of an item that cannot be read', () => {
    expect(
      findings({ 'notice.md': notice('::items[01]\n::follow-ups[01]'), 'items/01.md': '甲' }),
    ).toEqual([expect.stringContaining('items/01.md:1:1 [front-matter] 文件开头应是一行')]);
  });

  it('tells a follow-up that no directive places, and the second of two', () => {
    const text = `${item}\n::follow-up[1]\n甲\n\n::follow-up[2]\n乙\n`;
    const message =
      '[follow-up-placement] 这段后续应由通报里的一行“::follow-ups[…]”放到它的位置上；content/shili/2025/notice.md 里没有';
    expect(findings({ 'notice.md': notice('::items[01]'), 'items/01.md': text })).toEqual([
      `items/01.md:7:1 ${message}`,
      `items/01.md:10:1 ${message}`,
    ]);
    expect(
      findings({ 'notice.md': notice('::items[01]\n::follow-ups[01]'), 'items/01.md': text }),
    ).toEqual([`items/01.md:10:1 ${message}`]);
  });

  it('tells a directive whose item has no follow-up', () => {
    expect(
      findings({ 'notice.md': notice('::items[01]\n::follow-ups[01]'), 'items/01.md': item }),
    ).toEqual([
      'notice.md:5:1 [follow-up-placement] “::follow-ups[…]”提到整改事项 01，它的文件里应有一行“::follow-up[序号]”和后续的文字；没有找到',
    ]);
  });
});

describe('the words of notice.md', () => {
  it('tells an unknown directive', () => {
    expect(
      findings({ 'notice.md': notice('::item[01]\n::items[01]'), 'items/01.md': item }),
    ).toEqual([
      'notice.md:4:1 [directive] 指令应是“::items[…]”或“::follow-ups[…]”；现在写的是“::item[01]”',
    ]);
  });

  it.each([
    ['：：items[03-04]', '::items[03-04]'],
    ['::items【03-04】', '::items[03-04]'],
    [':items[03-04]', '::items[03-04]'],
    [':item[03-04]', '::items[03-04]'],
    ['::item[03-04]', '::items[03-04]'],
    ['::items[03-04]。', '::items[03-04]'],
    ['::items 03-04', '::items[03-04]'],
  ])('tells %s, says the right form, and nothing of its items', (line, right) => {
    const files = {
      'notice.md': notice(`引言。\n${line}`),
      'items/03.md': item,
      'items/04.md': item,
    };
    const { diagnostics } = contentFromFiles({ ...issuer, ...inNoticeFolder(files) });
    expect(diagnostics).toMatchObject([
      {
        rule: 'directive',
        severity: 'error',
        line: 5,
        message: `指令应是“::items[…]”或“::follow-ups[…]”；现在写的是“${line}”`,
        advice: expect.stringContaining(`改成“${right}”，`),
      },
    ]);
  });

  it('tells follow-ups that are typed wrong', () => {
    const files = {
      'notice.md': notice('::items[01]\n\n：：follow-up【01】'),
      'items/01.md': `${item}\n::follow-up[1]\n甲\n`,
    };
    const { diagnostics } = contentFromFiles({ ...issuer, ...inNoticeFolder(files) });
    expect(diagnostics).toMatchObject([
      { rule: 'directive', line: 6, advice: expect.stringContaining('“::follow-ups[01]”') },
    ]);
  });

  it('warns of full-width heading marks, on every line', () => {
    const body = '甲\n＃＃ 一、部分\n\n＃ 二、部分\n\n#＃三、部分\n＃4楼\n##四、部分';
    const { diagnostics } = contentFromFiles({
      ...issuer,
      ...inNoticeFolder({ 'notice.md': notice(body) }),
    });
    const message = '标题应以英文的“#”开头；这里是中文的“＃”，会当作正文印出来';
    expect(printFindings(diagnostics)).toEqual([
      `notice.md:5:1 [notice-outline] ${message}`,
      `notice.md:7:1 [notice-outline] ${message}`,
      `notice.md:9:1 [notice-outline] ${message}`,
      'notice.md:11:1 [notice-outline] 标题的“#”后面应有一个空格；这里没有，“#”会当作正文印出来',
    ]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(Array(4).fill('warning'));
  });

  it('tells a heading of the first level', () => {
    expect(findings({ 'notice.md': notice('甲\n\n# 一、部分') })).toEqual([
      'notice.md:6:1 [notice-outline] 正文的标题应从“##”起（“#”一级留给通报的标题，写在 title 里）；这里用了“#”',
    ]);
  });

  it('warns of heading marks without a blank, that would be printed', () => {
    const { diagnostics } = contentFromFiles({
      ...issuer,
      ...inNoticeFolder({ 'notice.md': notice('甲\n\n##一、部分\n\n#1楼\n\n###### ') }),
    });
    expect(printFindings(diagnostics)).toEqual([
      'notice.md:6:1 [notice-outline] 标题的“#”后面应有一个空格；这里没有，“#”会当作正文印出来',
    ]);
    expect(diagnostics[0]?.severity).toBe('warning');
  });

  it('tells a notice without words', () => {
    expect(findings({ 'notice.md': notice('\n') })).toEqual([
      'notice.md [empty-notice] 通报应有正文；这个文件在各项信息之后没有任何内容',
    ]);
  });
});

describe('attachments', () => {
  const files = {
    'notice.md':
      '---\ntitle: 通报\nattachments:\n  - file: 原文.docx\n    title: 原文\n---\n正文。',
  };

  it('are files in attachments/', () => {
    expect(findings({ ...files, 'attachments/原文.docx': '' })).toEqual([]);
  });

  it('are told where they are missing, or differ in a letter', () => {
    const message =
      'notice.md:4:5 [attachment] 附件“原文.docx”应在文件夹 content/shili/2025/attachments 里；没有找到';
    expect(findings(files)).toEqual([message]);
    expect(findings({ ...files, 'attachments/原文.DOCX': '' })).toEqual([message]);
  });

  it('cannot lie elsewhere', () => {
    const [first] = findings({
      'notice.md': '---\ntitle: 通报\nattachments: [{ file: ../x.docx, title: 原文 }]\n---\n正文。',
      'x.docx': '',
    });
    expect(first).toContain('notice.md:3:17 [front-matter] “attachments 第 1 个的 file”');
  });
});

describe('folders', () => {
  it('are empty', () => {
    expect(printFindings(contentFromFiles({}).diagnostics)).toEqual([
      'content [content-folder] 内容文件夹应有“发布单位/通报/notice.md”；content 里一份通报也没有',
    ]);
    expect(printFindings(contentFromFiles(issuer).diagnostics)).toHaveLength(1);
  });

  it('lack their file', () => {
    expect(printFindings(contentFromFiles({ 'shili/2025/items/01.md': item }).diagnostics)).toEqual(
      [
        'shili [content-folder] 发布单位的文件夹里应有 issuer.md；没有找到',
        'shili/2025 [content-folder] 通报的文件夹里应有 notice.md；没有找到',
      ],
    );
  });

  it('have names that are no addresses, or that the site uses itself', () => {
    const { diagnostics } = contentFromFiles({
      'search/issuer.md': issuer['shili/issuer.md'],
      '示例/issuer.md': issuer['shili/issuer.md'],
      '示例/2025年/notice.md': notice('正文。'),
    });
    expect(printFindings(diagnostics)).toEqual([
      'search [content-folder] 网站自己要用地址 /search/，发布单位的文件夹不能叫“search”',
      '示例 [item-id] 发布单位的文件（夹）名会成为网址的一部分，应只用小写字母、数字和连字符；现在是“示例”',
      '示例/2025年 [item-id] 通报的文件（夹）名会成为网址的一部分，应只用小写字母、数字和连字符；现在是“2025年”',
    ]);
  });
});

it('tells all faults of all files in one run', () => {
  const { content, diagnostics } = contentFromFiles({
    'site.md': '---\nname: 站\n---\n',
    'a/issuer.md': '---\n---\n',
    'a/2025/notice.md': notice('::items[01-03]\n::items[09]'),
    'a/2025/items/01.md': '---\ntitle: 一\nstatus: 完成\n---\n',
    'a/2025/items/02.md': '---\nnumber: 二\n---\n',
    'a/2025/items/03.md': '---\ntitle: 三\n---\n# 甲\n::items[01]\n',
    'b/issuer.md': '---\nname: 示例二院\n---\n',
    'b/2024/notice.md': '---\ntitle: 通报\npublished: 2025-02-30\n---\n',
    'b/2025/notice.md': notice('正文。'),
  });
  expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'content/site.md:1 front-matter',
    'content/site.md:2 front-matter',
    'content/a/issuer.md:1 front-matter',
    'content/a/2025/items/01.md:3 front-matter',
    'content/a/2025/items/02.md:2 front-matter',
    'content/a/2025/items/02.md:1 front-matter',
    'content/a/2025/items/03.md:4 item-body',
    'content/a/2025/items/03.md:5 directive',
    'content/a/2025/notice.md:5 item-placement',
    'content/b/2024/notice.md:3 front-matter',
  ]);
  expect(content.issuers.map(({ notices }) => notices.map(({ key }) => key))).toEqual([
    ['a/2025'],
    ['b/2025'],
  ]);
});

it('orders issuers by id, notices from the newest, those without a date last', () => {
  const dated = (day: string) => `---\ntitle: 通报\npublished: ${day}\n---\n正文。`;
  const { content } = contentFromFiles({
    'h10/issuer.md': issuer['shili/issuer.md'],
    'h2/issuer.md': issuer['shili/issuer.md'],
    'h2/none/notice.md': notice('正文。'),
    'h2/old/notice.md': dated('2023-05-06'),
    'h2/new/notice.md': dated('2025-05-06'),
    'h2/b/notice.md': dated('2024-05-06'),
    'h2/a/notice.md': dated('2024年5月6日'),
  });
  expect(content.issuers.map(({ id }) => id)).toEqual(['h2', 'h10']);
  expect(content.issuers[0]?.notices.map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old', 'none']);
});

it('names the site, and introduces it and its issuers', () => {
  const { content } = contentFromFiles({
    'site.md': '---\ntitle: 示例站\n---\n欢迎。\n',
    'shili/issuer.md': '---\nname: 示例医院\n---\n介绍。\n',
    'shili/2025/notice.md': notice('正文。'),
  });
  expect(content.site).toEqual({
    title: '示例站',
    searchSites: [],
    introduction: '<p>欢迎。</p>\n',
  });
  expect(content.issuers[0]).toMatchObject({ introduction: '<p>介绍。</p>\n', filings: {} });
  expect(contentFromFiles(issuer).content.site).toEqual({
    title: '巡察整改进展情况通报',
    searchSites: [],
    introduction: '',
  });
});
