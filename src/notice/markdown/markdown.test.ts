import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import { escapeHeading, escapeMarkdown } from './escape-markdown.ts';
import { type Block, parseBody, renderMarkdown } from './markdown.ts';

/** The words of a body, a line a paragraph. */
function wordsOf(body: string): string[] {
  return parseBody(body, 1).flatMap((block) =>
    block.kind === 'words' ? block.paragraphs.map(({ text }) => text) : [],
  );
}

function htmlOf(body: string): string {
  return parseBody(body, 1)
    .map((block) => (block.kind === 'words' ? block.html : ''))
    .join('')
    .trim();
}

describe('what is no mark here stays words', () => {
  it.each([
    '1. 甲',
    '1) 甲',
    '- 乙',
    '+ 乙',
    '> 丙',
    '`x`',
    '```',
    '~~~',
    '~~删~~',
    '&amp; &lt; &#65; &nbsp;',
    '***',
    '* * *',
    '---',
    '===',
    '<b>粗</b>',
    '<script>alert(1)</script>',
    '<!-- 注 -->',
    '<https://example.cn>',
    'https://example.cn',
    '[甲]',
    '[甲][乙]',
    '[甲]: https://example.cn',
    '![图]',
    '[^1]',
    '#甲',
    '####### 甲',
    '##',
    '## ##',
    '甲\\',
    '＃ 甲',
    '甲：：items[01]',
    '::itemsx',
    '：事项[01]',
    '2 * 3 * 4',
    '甲_乙_丙',
    '(c) ... -- "甲"',
    'C:\\目录',
    '| a | b |',
    '- [ ] 甲',
    '$x$',
  ])('%s', (line) => {
    expect(wordsOf(line)).toEqual([line]);
    expect(wordsOf(`甲\n${line}`)).toEqual([`甲\n${line}`]);
  });

  it('a backslash at the end of a line', () => {
    expect(wordsOf('甲\\\n乙\\\\\n丙\\')).toEqual(['甲\\\n乙\\\n丙\\']);
  });

  it('a row of more cells than its table has columns', () => {
    const head = '| 一 | 二 |\n|---|---|\n';
    expect(wordsOf(`${head}| 三 | 四 | |\n| 五 | 六 | 七 |\n| 八 |`)).toEqual([
      '一',
      '二',
      '三',
      '四',
      '| 五 | 六 | 七 |\n| 八 |',
    ]);
    expect(wordsOf(`甲\n${head}五|六\\|七|八`)).toEqual(['甲', '一', '二', '五|六|七|八']);
  });

  it('with its white space trimmed', () => {
    expect(wordsOf('    四格缩进')).toEqual(['四格缩进']);
    expect(wordsOf('\t制表符')).toEqual(['制表符']);
    expect(wordsOf('甲\n\n===\n\n乙')).toEqual(['甲', '===', '乙']);
  });
});

describe('HTML', () => {
  it('shows tags as text', () => {
    expect(htmlOf('<img src=x onerror=alert(1)> & "甲"')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;甲&quot;</p>',
    );
    expect(renderMarkdown('<script>\nalert(1)\n</script>')).not.toContain('<script');
  });

  it('never links to what would run', () => {
    expect(htmlOf('[甲](https://example.cn/?a=1&b=2)')).toMatch(
      /<a href="https:\/\/example\.cn\/\?a=1&amp;b=2"[^>]*>甲<\/a>/,
    );
    for (const address of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'file:///etc/passwd',
      '<javascript:alert(1)>',
    ]) {
      expect(htmlOf(`[甲](${address})`), address).not.toMatch(/href="(?:java|vb|data|file)/i);
    }
    expect(htmlOf('[甲](https://example.cn "x\\" onclick=\\"y")')).not.toMatch(/" onclick/);
  });

  it('keeps line breaks, emphasis and tables', () => {
    expect(htmlOf('甲\n乙')).toBe('<p>甲<br>\n乙</p>');
    expect(htmlOf('**甲**')).toBe('<p><strong>甲</strong></p>');
    const table = '| 事项 | 情况 |\n|---|---|\n| 甲 | 已完成 |';
    expect(htmlOf(table)).toContain('<td>已完成</td>');
    expect(wordsOf(table)).toEqual(['事项', '情况', '甲', '已完成']);
  });
});

describe('parseBody', () => {
  it('takes headings, words and directives in their order, with their lines', () => {
    const body = `引言。

## 一、部分
### （一）**方面**
::items[01-06]
甲
乙

丙
::follow-ups[01]
`;
    const brief = (block: Block) =>
      block.kind === 'words'
        ? [block.line, ...block.paragraphs.map(({ text, line }) => `${line} ${text}`)]
        : block.kind === 'heading'
          ? [block.line, block.level, block.text, block.html]
          : [block.line, ...(block.kind === 'directive' ? [block.name, block.argument] : [])];
    expect(parseBody(body, 5).map(brief)).toEqual([
      [5, '5 引言。'],
      [7, 2, '一、部分', '一、部分'],
      [8, 3, '（一）方面', '（一）<strong>方面</strong>'],
      [9, 'items', '01-06'],
      [10, '10 甲\n乙', '13 丙'],
      [14, 'follow-ups', '01'],
    ]);
  });

  it('gives the place of each table cell in its table', () => {
    const [words] = parseBody('甲\n\n| 乙 | |\n|---|---|\n| | 丙 |\n\n丁', 1);
    expect(
      words?.kind === 'words' && words.paragraphs.map(({ text, cell }) => [text, cell]),
    ).toEqual([
      ['甲', undefined],
      ['乙', { row: 0, column: 0 }],
      ['', { row: 0, column: 1 }],
      ['', { row: 1, column: 0 }],
      ['丙', { row: 1, column: 1 }],
      ['丁', undefined],
    ]);
  });

  it('gives the line of each table cell', () => {
    const [block] = parseBody('甲\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |', 1);
    expect(block?.kind === 'words' && block.paragraphs.map(({ line }) => line)).toEqual([
      1, 3, 3, 5, 5,
    ]);
  });

  it('ends a table at a directive and at a heading', () => {
    const kinds = parseBody('| 一 |\n|---|\n| 二 |\n::items[01]\n| 一 |\n|---|\n## 三', 1);
    expect(kinds.map(({ kind }) => kind)).toEqual(['words', 'directive', 'words', 'heading']);
  });

  it('is empty for a body without words', () => {
    expect(parseBody('', 1)).toEqual([]);
    expect(parseBody('\n \n', 1)).toEqual([]);
  });

  it.each([
    ['::items[01]', 'items', '01'],
    ['  ::items[01]  ', 'items', '01'],
    ['::items[ 01 , 02 ]', 'items', '01 , 02'],
    ['::items[]', 'items', ''],
    ['::[01]', '', '01'],
    ['::事项[01]', '事项', '01'],
    ['::follow-up[附[1]]', 'follow-up', '附[1]'],
  ])('takes %j for a directive', (line, name, argument) => {
    expect(parseBody(`甲\n${line}\n乙`, 1)).toMatchObject([
      { kind: 'words' },
      { kind: 'directive', name, argument, line: 2 },
      { kind: 'words' },
    ]);
  });

  it.each(['\\::items[01]', '\\:items[01]', '：：items\\[01]', '甲::items[01]', ':事项[01]'])(
    'takes %j for words',
    (line) => {
      expect(parseBody(line, 1)).toMatchObject([{ kind: 'words' }]);
    },
  );

  it.each([
    '：：items[03-04]',
    '::items【03-04】',
    ':items[03]',
    ':item[03]',
    '::items[03]。',
    '::items(03)',
    '：： Items［03］',
    '::items 03',
    '::items',
    '：：follow-ups[03]',
    ':followup[1]',
    '::follow_ups【03】',
  ])('takes %j for a directive that was typed wrong', (line) => {
    expect(parseBody(`甲\n  ${line}\n乙`, 1)).toMatchObject([
      { kind: 'words' },
      { kind: 'mistyped-directive', text: line, line: 2 },
      { kind: 'words' },
    ]);
  });
});

it('leaves directives out of an introduction', () => {
  expect(renderMarkdown('甲\n\n::items[01]\n\n乙')).toBe('<p>甲</p>\n<p>乙</p>\n');
});

it('shows in an introduction what is no directive', () => {
  expect(renderMarkdown('：：items[<b>]')).toBe('<p>：：items[&lt;b&gt;]</p>\n');
});

describe('escaped words', () => {
  const pieces = [
    ...'\\*_[]()#|:-`<>&!~+=.1"\'/{}^$',
    ...'甲乙丙，。（）“”　 ',
    '](',
    '**',
    '__',
    '::items[01]',
    ':items(1',
    '：items[1',
    '::x[',
    '# ',
    '## ',
    ' ##',
    '|---|',
    '&amp;',
    'https://example.cn',
    'javascript:x',
    '\\\\',
    '𠮷',
  ];
  const random = seededRandom(20250506);
  const lineOf = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join('');
  const lines = [
    '[a [b] c](d)',
    '[a](b',
    '甲 \\#',
    'C#',
    '甲 #',
    '甲 ##',
    '#',
    '| --- |',
    '---',
    '\\',
    '*',
    ...Array.from({ length: 4000 }, lineOf),
  ];

  it('are read as exactly these words', () => {
    for (const line of lines) {
      const blocks = parseBody(escapeMarkdown(line), 1);
      const expected = withoutWhiteSpace(line);
      const kinds = blocks.map(({ kind }) => kind);
      expect(kinds, line).toEqual(expected === '' ? [] : ['words']);
      expect(withoutWhiteSpace(wordsOf(escapeMarkdown(line)).join('')), line).toBe(expected);
    }
  });

  it.each(['：：items【01】', '：:items[01]', '::items[01]', ':items[03]', '::items【03-04】'])(
    'are escaped by a backslash before them where they look like a directive: %s',
    (line) => {
      expect(escapeMarkdown(line)).toBe(`\\${line}`);
      expect(wordsOf(`\\${line}`)).toEqual([line]);
      expect(wordsOf(`甲\n  \\${line}`)).toEqual([`甲\n${line}`]);
      expect(wordsOf(`甲\\：乙`)).toEqual(['甲\\：乙']);
    },
  );

  it('are read as exactly these words in a heading', () => {
    for (const line of lines.filter((words) => words.trim() !== '')) {
      const blocks = parseBody(`## ${escapeHeading(line)}`, 1);
      expect(blocks, line).toMatchObject([{ kind: 'heading', level: 2 }]);
      const [heading] = blocks;
      expect(heading?.kind === 'heading' && withoutWhiteSpace(heading.text), line).toBe(
        withoutWhiteSpace(line),
      );
    }
  });

  it('are read as exactly these words in paragraphs of several lines', () => {
    for (let index = 0; index + 2 < lines.length; index += 3) {
      const text = lines
        .slice(index, index + 3)
        .filter((line) => line.trim() !== '')
        .join('\n');
      const words = wordsOf(escapeMarkdown(text));
      expect(withoutWhiteSpace(words.join('')), text).toBe(withoutWhiteSpace(text));
      expect(words.length, text).toBeLessThanOrEqual(1);
    }
  });

  it('keep no more backslashes than they need', () => {
    expect(escapeMarkdown('（1）整改〔2025〕5号 [甲] #2 1. 2- a|b')).toBe(
      '（1）整改〔2025〕5号 [甲] #2 1. 2- a|b',
    );
  });

  it('are escaped to the end of a line of any length', () => {
    const marks = '['.repeat(200_000);
    expect(escapeMarkdown(`${marks}](`).replaceAll('\\', '')).toBe(`${marks}](`);
  });
});
