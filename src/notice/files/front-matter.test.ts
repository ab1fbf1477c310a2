import { afterEach, describe, expect, it } from 'vitest';
import { itemFrontMatter, noticeFrontMatter } from '../schema/schema.ts';
import { parseFile } from './front-matter.ts';

function read(text: string) {
  const result = parseFile({ file: 'notice.md', text }, noticeFrontMatter);
  if (!result.ok) {
    const faults = result.diagnostics.map(({ line, column, message }) => ({
      line,
      column,
      message,
    }));
    throw new Error(JSON.stringify(faults));
  }
  return result.parsed;
}

/** Each fault as a person reads it: place, message, advice. */
function faultsOf(frontMatter: string): string {
  return faultsOfFile(`---\n${frontMatter}\n---\n正文。\n`);
}

function faultsOfFile(text: string): string {
  const result = parseFile({ file: 'notice.md', text }, noticeFrontMatter);
  if (result.ok) return '';
  expect(result.diagnostics.map(({ rule }) => rule)).toEqual(
    result.diagnostics.map(() => 'front-matter'),
  );
  return result.diagnostics
    .map(({ line, column, message, advice }) => `${line}:${column} ${message}\n  → ${advice}`)
    .join('\n');
}

describe('a file that can be read', () => {
  it('is taken apart into front matter and body', () => {
    const { data, body, bodyLine } = read('---\ntitle: 通报\n---\n\n正文。\n');
    expect(data.title).toBe('通报');
    expect(body).toBe('\n正文。\n');
    expect(bodyLine).toBe(4);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['blanks after the marks', (text: string) => text.replaceAll('---\n', '---  \n')],
  ])('may have %s', (_, change) => {
    const { data, body, bodyLine, placeOf } = read(
      change('---\ntitle: |\n  关于巡察\n  的通报\npublished: 2025-05-06\n---\n正文。\n'),
    );
    expect(data.title).toBe('关于巡察\n的通报');
    expect(body.trim()).toBe('正文。');
    expect(bodyLine + body.slice(0, body.indexOf('正文')).split('\n').length - 1).toBe(7);
    expect(placeOf(['published'])).toEqual({ file: 'notice.md', line: 5, column: 1 });
  });

  it('may end with its front matter', () => {
    expect(read('---\ntitle: 通报\n---').body).toBe('');
  });

  it('may have remarks on lines of their own', () => {
    const { data } = read('---\n# 备注\ntitle: 通报\n  # 备注\n# published: 2025-05-06\n---\n');
    expect(data.title).toBe('通报');
    expect(data.published).toBeUndefined();
  });

  it('keeps a # that belongs to the words', () => {
    expect(
      read('---\ntitle: 1#楼\nsubtitle: "第 #2 号"\nmasthead: |\n  # 版头\n---\n').data,
    ).toMatchObject({
      title: '1#楼',
      subtitle: '第 #2 号',
      masthead: '# 版头',
    });
  });

  it('keeps a line of --- in its body', () => {
    expect(read('---\ntitle: 通报\n---\n甲\n\n---\n\n乙\n').body).toBe('甲\n\n---\n\n乙\n');
  });
});

describe('values', () => {
  it.each([
    '066000',
    '0123',
    '1_000',
    '0x1F',
    '1e3',
    'yes',
    'null',
    '~',
    '12:30',
    '.5',
    '2025-05-06',
  ])('reach the program as typed: %s', (typed) => {
    expect(read(`---\ntitle: ${typed}\n---\n`).data.title).toBe(typed);
  });

  it('make a day of either form', () => {
    const { data } = read(
      '---\ntitle: 通报\npublished: 2025年5月6日\ncomments: { closes: 2025-07-05 }\n---\n',
    );
    expect(data.published).toBe('2025-05-06');
    expect(data.comments).toEqual({ closes: '2025-07-05' });
  });

  it('count as not written where nothing is typed', () => {
    const { data } = read(`---
title: 通报
subtitle:
masthead: "  "
published: ''
inspection:
  authority:
  from:
comments:
  opens:
  closes:
contact:
  phones:
    - number:
      hours:
  emails:
    -
attachments: []
---
`);
    expect(data).toEqual({
      title: '通报',
      inspection: {},
      labels: {},
      attachments: [],
      reviews: [],
      exceptions: [],
    });
  });

  it('never lose words without a fault', () => {
    const starts = [
      '',
      '&',
      '*',
      '!',
      '#',
      '[',
      '{',
      ']',
      '}',
      ',',
      '|',
      '>',
      '@',
      '`',
      '%',
      '"',
      "'",
      '- ',
      '? ',
      ': ',
      '& ',
      '! ',
      '* ',
      '# ',
      '“',
      '（',
    ];
    const middles = [
      '甲',
      '甲 #乙',
      '甲#乙',
      '甲: 乙',
      '甲：乙',
      '甲, 乙',
      '甲] 乙',
      '甲} 乙',
      '甲&乙 *丙',
      '甲"乙"',
      "甲'乙'",
      '甲\\n乙',
    ];
    const ends = ['', ':', '#', ' #', '"', "'", ']', '}', ' |', ' &', '，'];
    const lost: string[] = [];
    for (const start of starts) {
      for (const middle of middles) {
        for (const end of ends) {
          const typed = `${start}${middle}${end}`;
          const text = `---\ntitle: ${typed}\n---\n`;
          const result = parseFile({ file: 'notice.md', text }, noticeFrontMatter);
          // Quotes round the whole are marks of YAML and may go, with what they escape.
          const quoted = /^(["']).*\1$/.test(typed);
          if (result.ok && !quoted && result.parsed.data.title !== typed.trim()) lost.push(typed);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('front matter that runs code', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'tongbaoRan');
  });

  it.each(['js', 'javascript', 'json', 'coffee', 'toml'])(
    'is refused and not run: ---%s',
    (language) => {
      const text = `---${language}\n(globalThis.tongbaoRan = true, { title: '通报' })\n---\n`;
      expect(faultsOfFile(text)).toBe(
        `1:1 文件第一行应只有“---”；现在写的是“---${language}”，本程序不执行任何代码\n  → 把第一行改为“---”。`,
      );
      expect(Reflect.has(globalThis, 'tongbaoRan')).toBe(false);
    },
  );

  it('is not run where YAML names a type', () => {
    expect(faultsOf('title: !!js/function "function () {}"')).toContain('2:8 内容不能以“!”开头');
  });
});

describe('a file without whole front matter', () => {
  it('has no opening line', () => {
    expect(faultsOfFile('title: 通报\n')).toMatchInlineSnapshot(`
      "1:1 文件开头应是一行“---”，接着写各项信息，再以一行“---”结束；这里没有找到
        → 照同类文件的样子，在第一行补上“---”和各项信息。"
    `);
    expect(faultsOfFile('')).toMatch(/^1:1 文件开头应是一行“---”/);
    expect(faultsOfFile('\n---\ntitle: 通报\n---\n')).toMatch(/^1:1 文件开头应是一行“---”/);
    expect(faultsOfFile('----\ntitle: 通报\n----\n')).toMatch(/^1:1 文件开头应是一行“---”/);
  });

  it('has no closing line', () => {
    expect(faultsOfFile('---\ntitle: 通报\n\n正文。\n')).toMatchInlineSnapshot(`
      "1:1 开头的“---”之后，应再有一行“---”结束各项信息；没有找到
        → 在各项信息之后、正文之前，单独写一行“---”。"
    `);
    expect(faultsOfFile('---\ntitle: 通报\n----\n正文。\n')).toMatchInlineSnapshot(`
      "3:1 开头的“---”之后，应再有一行“---”结束各项信息；这一行写的是“----”
        → 在各项信息之后、正文之前，单独写一行“---”。"
    `);
    expect(faultsOfFile('---')).toMatch(/^1:1 .*没有找到/);
  });
});

describe('YAML faults, in the words of an office', () => {
  it('a full-width colon, no blank after the colon, a line that names nothing', () => {
    expect(faultsOf('title：通报')).toMatchInlineSnapshot(`
      "2:6 “title”后面应是英文的冒号“:”和一个空格；这里是中文的“：”
        → 改成“title: …”。"
    `);
    expect(faultsOf('title: 通报\npublished：2025-05-06')).toMatchInlineSnapshot(`
      "3:10 “published”后面应是英文的冒号“:”和一个空格；这里是中文的“：”
        → 改成“published: …”。"
    `);
    expect(faultsOf('title: 通报\n的副标题')).toMatch(/^3:1 每项信息应写成/);
    expect(faultsOf('通报\ntitle: 通报')).toMatch(/^2:1 每项信息应写成/);
    expect(faultsOf('title:通报')).toMatchInlineSnapshot(`
      "2:6 “title:”的冒号后面应有一个空格；这里没有
        → 改成“title: …”。"
    `);
    expect(faultsOf('title:　通报')).toMatch(/^2:6 .*；这里是全角的空格/);
    expect(faultsOf('- 通报')).toMatch(/^2:1 每项信息应写成/);
  });

  it.each([
    ['on the first line', 'published：2025-05-06\ntitle: 通报', '2:10'],
    ['on the last line', 'title: 通报\npublished：2025-05-06', '3:10'],
    ['further in, first', 'title: 通报\ninspection:\n  authority：甲\n  kind: 乙', '4:12'],
    ['further in, last', 'title: 通报\ninspection:\n  authority: 甲\n  kind：乙', '5:7'],
    ['further in, alone', 'title: 通报\ninspection:\n  authority：甲\nsubtitle: 乙', '4:12'],
    ['in a list', 'title: 通报\ncontact:\n  phones:\n    - number：0000-1234567', '5:13'],
    ['in braces', 'title: 通报\ncomments: { opens: 2025-05-06, closes：2025-07-05 }', '3:38'],
    [
      'in braces, where the key may be left out',
      'title: 通报\ncomments: { opens：2025-05-06, closes: 2025-07-05 }',
      '3:18',
    ],
  ])('a full-width colon %s, and nothing that follows from it', (_, frontMatter, place) => {
    const faults = faultsOf(frontMatter)
      .split('\n')
      .filter((line) => /^\d/.test(line));
    expect(faults).toEqual([expect.stringMatching(`^${place} .*这里是中文的“：”$`)]);
  });

  it.each([
    ['on the first line', 'number:1\ntitle: 通报', '2:7'],
    ['before a further line', 'title: 通报\nsubtitle:甲\nmasthead: 乙', '3:9'],
    ['in braces', 'title: 通报\ncomments: { opens:2025-05-06, closes: 2025-07-05 }', '3:18'],
  ])('no blank after a colon %s', (_, frontMatter, place) => {
    expect(faultsOf(frontMatter)).toMatch(
      new RegExp(`^${place} .*的冒号后面应有一个空格；这里没有`),
    );
  });

  it('a full-width comma in brackets', () => {
    expect(
      faultsOf('title: 通报\ncomments: { opens: 2025-05-06，closes: 2025-07-05 }'),
    ).toMatchInlineSnapshot(`
      "3:30 括号里几项之间应用英文的逗号“,”和一个空格隔开；这里是中文的“，”
        → 改成“, ”；“，”本来就是内容的，把那一项内容用英文双引号括起来。"
    `);
    expect(faultsOf('title: 通报\ncontact: { emails: [a@example.cn，b@example.cn] }')).toMatch(
      /^3:33 括号里几项之间应用英文的逗号/,
    );
  });

  it('curly quotes', () => {
    expect(
      faultsOf('title: 通报\nlabels: { items: “{n}、” }\nsubtitle: 甲'),
    ).toMatchInlineSnapshot(`
      "3:18 内容外面的引号应是英文的 "…"；这里是中文的“{n}、”
        → 改成英文双引号；中文引号本来就是内容的，在它们外面再加一对英文双引号。"
    `);
    expect(faultsOf('title: 通报\npublished: ‘2025-05-06’')).toMatch(/^3:12 内容外面的引号/);
    expect(read('---\ntitle: “通报”\n---\n').data.title).toBe('“通报”');
  });

  it('full-width brackets', () => {
    expect(faultsOf('title: 通报\ncomments: ｛ closes: 2025-07-05 ｝')).toMatch(
      /^3:11 括号应是英文的“\{ \}”“\[ \]”；这里是中文的“｛”/,
    );
  });

  it('nothing in words that only look like these', () => {
    const faults = faultsOf(
      'title: |\n  abc：甲\n  abc:甲\nsubtitle: "x, {a：b}"\nmasthead: { a，b }\nsignature: @甲',
    );
    expect(faults).toMatch(/^7:12 内容不能以“@”开头[^\n]*\n[^\n]*$/);
  });

  it('two colons on a line', () => {
    expect(faultsOf('title: 通报: 节选')).toMatchInlineSnapshot(`
      "2:8 一行里应只有一个“: ”（冒号加空格）；这里有两个，或者下一行缩进错了
        → 内容里本来就有冒号的，把整个内容用英文双引号括起来；否则检查行首空格。"
    `);
  });

  it('a key written twice', () => {
    expect(faultsOf('title: 通报\npublished: 2025-05-06\ntitle: 通报')).toMatchInlineSnapshot(`
      "4:1 同一个名称写了两次
        → 删去其中一个。"
    `);
  });

  it('a tab', () => {
    expect(faultsOf('title: 通报\ninspection:\n\tfrom: 2024-03-04')).toMatchInlineSnapshot(`
      "4:1 行首应用空格缩进；这里用了制表符（Tab）
        → 把行首的制表符换成两个空格。"
    `);
  });

  it('a tab, and nothing of the lines beside it', () => {
    for (const frontMatter of [
      'title: 通报\ninspection:\n\tfrom: 2024-03-04\n  to: 2024-04-26\npublished: 2025-05-06',
      'title: 通报\ncontact:\n  phones:\n\t- number: 0000-1234567\n\t  hours: 甲\n  emails:\n    - a',
    ]) {
      const faults = faultsOf(frontMatter)
        .split('\n')
        .filter((line) => /^\d/.test(line));
      expect(faults).not.toEqual([]);
      for (const fault of faults) expect(fault).toContain('制表符');
    }
  });

  it('a bracket or quote that nothing closes, at the place where it opens', () => {
    expect(
      faultsOf('title: 通报\ncomments: { opens: 2025-05-06\npublished: 2025-05-06\nlabels: {}'),
    ).toMatch(/^3:11 引号或括号应成对；这里只有一半“\{”\n[^\n]*$/);
    expect(faultsOf('title: 通报\ncomments: {\n  opens: 甲\n  closes: 乙\nsubtitle: 丙')).toMatch(
      /^3:11 [^\n]*“\{”\n[^\n]*$/,
    );
    expect(faultsOf('title: 通报\nattachments: [{ file: a.pdf, title: 甲 }\nsubtitle: 乙')).toMatch(
      /^3:14 [^\n]*“\[”\n[^\n]*$/,
    );
    expect(faultsOf('title: "通报\nsubtitle: 甲\nmasthead: 乙')).toMatch(/^2:8 [^\n]*一半“"”/);
  });

  it('half a pair of quotes or brackets', () => {
    expect(faultsOf('title: "通报')).toMatch(/^2:\d+ 引号或括号应成对；这里只有一半/);
    expect(faultsOf('title: 通报\ncomments: { closes: 2025-07-05')).toMatchInlineSnapshot(`
      "3:11 引号或括号应成对；这里只有一半“{”
        → 补上另一半；注意用英文引号和括号。"
    `);
  });

  it('quotes round a part of the words', () => {
    expect(faultsOf('title: "预约挂号"问题')).toMatchInlineSnapshot(`
      "2:14 这一行的写法读不懂：应是“名称: 内容”，括号、引号成对，行首缩进一致
        → 内容以引号、括号或其他符号开头的，把整个内容用英文单引号括起来；否则检查冒号后有没有空格，行首空格是否与上下行对齐。"
    `);
    expect(faultsOf('title: [2025]5号')).toMatch(/^2:\d+ 这一行的写法读不懂/);
  });

  it('a mark at the start', () => {
    expect(faultsOf('title: @通报')).toMatchInlineSnapshot(`
      "2:8 内容不能以“@”开头
        → 把整个内容用英文双引号括起来。"
    `);
    expect(faultsOf('title: *通报')).toMatchInlineSnapshot(`
      "2:8 内容不能以“*”开头，否则“*通报”会丢失
        → 把整个内容用英文双引号括起来。"
    `);
    expect(faultsOf('title: 通报\nsubtitle: &amp; 公开')).toMatch(
      /^3:11 内容不能以“&”开头，否则“&amp;”会丢失/,
    );
  });

  it('words after a #', () => {
    expect(faultsOf('title: 针对 #1 楼的问题')).toMatchInlineSnapshot(`
      "2:11 “#”和它后面的字不会算作内容；这里写了“#1 楼的问题”
        → 是内容的，把整个内容用英文双引号括起来；是备注的，另起一行写，放在“名称: 内容”之前。"
    `);
    expect(faultsOf('title: | # 备注\n  通报')).toMatch(/^2:10 /);
    expect(faultsOf('title: "通报" # 备注')).toMatch(/^2:13 /);
  });

  it('tells one fault a line, and every line', () => {
    expect(
      faultsOf('title: @甲 #乙\nsubtitle: `丙')
        .split('\n')
        .filter((line) => /^\d/.test(line)),
    ).toEqual(['2:11 “#”和它后面的字不会算作内容；这里写了“#乙”', '3:11 内容不能以“`”开头']);
  });
});

describe('schema faults, in the words of an office', () => {
  it('a key that is missing', () => {
    expect(faultsOf('published: 2025-05-06')).toMatchInlineSnapshot(`
      "1:1 缺少“title”
        → 补上一行“title: …”。"
    `);
    expect(faultsOf('')).toMatch(/^1:1 缺少“title”/);
    expect(faultsOf('# 空的')).toMatch(/^1:1 缺少“title”/);
    expect(faultsOf('title:')).toMatch(/^2:1 缺少“title”/);
  });

  it('a day that is missing', () => {
    expect(faultsOf('title: 通报\ncomments:\n  opens: 2025-05-06')).toMatchInlineSnapshot(`
      "3:1 缺少“comments 的 closes”
        → 在“comments”里补上“closes: …”。"
    `);
    expect(faultsOf('title: 通报\ncomments:\n  opens: 2025-05-06\n  closes:')).toMatch(
      /^5:3 缺少“comments 的 closes”/,
    );
  });

  it('a day that no calendar has', () => {
    expect(faultsOf('title: 通报\npublished: 2025-02-30')).toMatchInlineSnapshot(`
      "3:1 “published”：应是日历上有的一天，形如 2025-05-06；现在写的是“2025-02-30”
        → 写成 2025-05-06 或 2025年5月6日这样的一天；原文没有写明哪一天的，删去这一行。"
    `);
    expect(faultsOf('title: 通报\ninspection:\n  from: 2024.3.4')).toMatchInlineSnapshot(`
      "4:3 “inspection 的 from”：应是日历上有的一天，形如 2025-05-06；现在写的是“2024.3.4”
        → 写成 2025-05-06 或 2025年5月6日这样的一天；原文没有写明哪一天的，删去这一行。"
    `);
  });

  it('days out of order', () => {
    expect(
      faultsOf('title: 通报\ncomments:\n  opens: 2025-07-05\n  closes: 2025-05-06'),
    ).toMatchInlineSnapshot(`
      "5:3 “comments 的 closes”：截止日应不早于开始日 2025-07-05；现在写的是“2025-05-06”
        → 核对原文的起止日期。"
    `);
    expect(
      faultsOf(
        'title: 通报\ncomments:\n  closes: 2025-07-05\n  outcome:\n    published: 2025-07-05',
      ),
    ).toMatchInlineSnapshot(`
      "6:5 “comments 的 outcome 的 published”：结果公布日应晚于征求意见的截止日 2025-07-05；现在写的是“2025-07-05”
        → 核对截止日和公布日。"
    `);
  });

  it('an unknown key, with the one that was meant', () => {
    expect(faultsOf('title: 通报\npublishd: 2025-05-06')).toMatchInlineSnapshot(`
      "3:1 不认识的名称“publishd”；这里可以写：masthead、title、subtitle、signature、published、inspection、comments、contact、labels、attachments、reviews、exceptions
        → 是不是想写“published”？"
    `);
    for (const typed of ['Title', 'titel', 'titles', 'tittle', 'titlo', 'itle']) {
      expect(faultsOf(`${typed}: 通报`), typed).toContain('是不是想写“title”？');
    }
    expect(faultsOf('标题: 通报')).toContain('改成其中一个，或者删去这一行。');
    expect(faultsOf('title: 通报\n__proto__: 甲')).toMatch(/^3:1 不认识的名称“__proto__”/);
  });

  it('an unknown key further in', () => {
    expect(
      faultsOf('title: 通报\ncontact:\n  phones:\n    - number: 0000-1234567\n      hour: 8:30'),
    ).toMatchInlineSnapshot(`
      "6:7 不认识的名称“hour”；这里可以写：number、hours、label
        → 是不是想写“hours”？"
    `);
  });

  it('words where a list or several keys belong', () => {
    expect(faultsOf('title: 通报\ncontact:\n  phones: 0000-1234567')).toMatchInlineSnapshot(`
      "4:3 “contact 的 phones”应是一个列表；现在写的是“0000-1234567”
        → 每个另起一行，行首缩进后写“- ”。"
    `);
    expect(faultsOf('title: 通报\nattachments:\n  - 原文.docx')).toMatchInlineSnapshot(`
      "4:5 “attachments 第 1 个”应是几项“名称: 内容”；现在写的是“原文.docx”
        → 写成“名称: 内容”（英文冒号，后面一个空格），可以写的名称有：file、title、approved。"
    `);
    expect(faultsOf('title: 通报\ncomments: 2025-07-05')).toMatchInlineSnapshot(`
      "3:1 “comments”应是几项“名称: 内容”；现在写的是“2025-07-05”
        → 写成“名称: 内容”（英文冒号，后面一个空格），可以写的名称有：opens、closes、outcome。"
    `);
  });

  it('brackets where words belong', () => {
    expect(faultsOf('title: [通报]')).toMatchInlineSnapshot(`
      "2:1 “title”应是一段文字；现在写的是一个列表（以“[”或“- ”开头）
        → 把整个内容用英文双引号括起来。"
    `);
    expect(faultsOf('title: 通报\nlabels:\n  items: {n}')).toMatchInlineSnapshot(`
      "4:3 “labels 的 items”应是一段文字；现在写的是几项“名称: 内容”（以“{”开头，或者另起的几行）
        → 把整个内容用英文双引号括起来。"
    `);
  });

  it('what is no telephone number, postcode or e-mail address', () => {
    expect(
      faultsOf(`title: 通报
contact:
  phones:
    - number: 总机
  postcode: 6600
  emails: [zhenggai]`),
    ).toMatchInlineSnapshot(`
      "5:7 “contact 的 phones 第 1 个的 number”：应是电话号码，至少三位数字；现在写的是“总机”
        → 照原文写号码，例如 0000-1234567。
      6:3 “contact 的 postcode”：邮政编码应是六位数字；现在写的是“6600”
        → 照原文改成六位数字；原文没有的，删去这一行。
      7:12 “contact 的 emails 第 1 个”：应是电子邮箱，形如 zhenggai@example.cn；现在写的是“zhenggai”
        → 照原文改正邮箱地址，一项只写一个；不是邮箱的，删去这一行。"
    `);
  });

  it('a label pattern without its number', () => {
    expect(faultsOf('title: 通报\nlabels:\n  items: （1）')).toMatchInlineSnapshot(`
      "4:3 “labels 的 items”：序号的样式里应有一处“{n}”，代表数字；现在写的是“（1）”
        → 连英文双引号一起写，例如 "（{n}）" 或 "{n}."。"
    `);
  });

  it('an address that would be more than an e-mail address', () => {
    const emails = (email: string) => faultsOf(`title: 通报\ncontact: { emails: ['${email}'] }`);
    for (const email of [
      'a@b?bcc=evil.cn',
      'a@example.cn?bcc=b@example.cn',
      'a@example.cn？bcc=b',
      'a&b@example.cn',
      'a@example.cn,b@example.cn',
      'a@example',
      'a@-example.cn',
      'a@example..cn',
      '甲@example.cn',
    ]) {
      expect(emails(email), email).toMatch(/：应是电子邮箱，形如/);
    }
    for (const email of ['a.b_c%d+e-f@mail-1.example.cn', 'a＠example.cn', 'A@EXAMPLE.CN']) {
      expect(emails(email), email).toBe('');
    }
  });

  it('a label pattern with quotation marks', () => {
    for (const pattern of ['“{n}、”', "'‘{n}’'", `'"{n}"'`]) {
      expect(faultsOf(`title: 通报\nlabels:\n  items: ${pattern}`), pattern).toMatch(
        /^4:\d+ .*引号/,
      );
    }
    expect(faultsOf('title: 通报\nlabels: { items: "{n}、", followUps: "（{n}）" }')).toBe('');
  });

  it('an attachment whose name makes no address', () => {
    for (const mark of ['#', '?', '%']) {
      expect(faultsOf(`title: 通报\nattachments: [{ file: '1${mark}楼.pdf', title: 甲 }]`)).toBe(
        `3:17 “attachments 第 1 个的 file”：文件名会成为网址的一部分，不能有“#”“?”“%”；这里有“${mark}”；现在写的是“1${mark}楼.pdf”\n  → 请改名：给文件换一个没有这些符号的名字，这里也照着改。`,
      );
    }
  });

  it('an attachment of a kind that a browser would run', () => {
    const faults = (name: string) =>
      faultsOf(`title: 通报\nattachments: [{ file: '${name}', title: 甲 }]`);
    expect(faults('通报.html')).toMatchInlineSnapshot(`
      "3:17 “attachments 第 1 个的 file”：附件应是下列几种文件之一：pdf、doc、docx、wps、ofd、xls、xlsx、et、txt、csv、zip、jpg、jpeg、png；现在写的是“通报.html”
        → 另存为其中一种（如 pdf），再把这里的文件名改过来；不提供下载的，删去这一项。"
    `);
    for (const name of ['a.svg', 'a.pdf.js', 'a.htm', 'pdf', 'a.', 'a.xhtml']) {
      expect(faults(name), name).toContain('附件应是下列几种文件之一');
    }
    for (const name of ['批准的 原文（1）.pdf', 'a.PDF', 'a.b.docx', 'a.ofd', 'a.et', 'a.jpeg']) {
      expect(faults(name), name).toBe('');
    }
  });

  it('an attachment with a path in its name', () => {
    for (const name of ['../秘密.docx', 'a/b.pdf', 'a\\b.pdf', '.env', '/etc/passwd']) {
      expect(faultsOf(`title: 通报\nattachments: [{ file: '${name}', title: 原文 }]`), name).toBe(
        `3:17 “attachments 第 1 个的 file”：应只写文件名，不带文件夹；现在写的是“${name}”\n  → 把文件放进这个通报的 attachments 文件夹，这里只写文件名。`,
      );
    }
  });

  it('a number in words, a status that is none', () => {
    const text = '---\nnumber: 第一\ntitle: 问题\nstatus: 已完成\n---\n';
    const result = parseFile({ file: 'items/01.md', text }, itemFrontMatter);
    expect(
      result.ok
        ? []
        : result.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "2:1 “number”：应是数字；现在写的是“第一”",
        "4:1 “status”应是下列之一：completed（已完成）、sustained（已完成，长期坚持）、mostly-completed（基本完成）、in-progress（正在整改）、not-completed（未完成）；现在写的是“已完成”",
      ]
    `);
  });

  it('tells all faults of a file at once', () => {
    expect(
      faultsOf('publishd: 1\npublished: 昨天\ncomments: {}\ncontact: 电话')
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.slice(0, 3)),
    ).toEqual(expect.arrayContaining(['1:1', '2:1', '3:1', '5:1']));
  });
});

describe('placeOf', () => {
  const { placeOf } = read(`---
title: 通报
contact:
  phones:
    - { number: 0000-1234567, hours: "8:30" }
    - number: 0000-7654321
---
`);

  it.each([
    ['a key', ['title'], 2, 1],
    ['a key further in', ['contact', 'phones', 1, 'number'], 6, 7],
    ['an entry of a list', ['contact', 'phones', 0], 5, 7],
    ['the nearest key that is written', ['contact', 'phones', 1, 'hours'], 6, 7],
    ['the map of a missing key', ['contact', 'address'], 3, 1],
    ['the start of the file, where nothing of it is written', ['comments', 'closes'], 1, 1],
    ['the start of the file, asked of nothing', [], 1, 1],
    ['the words where the path goes on', ['title', 'x'], 2, 1],
  ])('gives %s', (_, path, line, column) => {
    expect(placeOf(path)).toEqual({ file: 'notice.md', line, column });
  });
});
