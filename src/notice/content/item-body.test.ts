import { describe, expect, it } from 'vitest';
import { parseItemBody } from './item-body.ts';

function parse(body: string) {
  return parseItemBody(body, 10, 'items/01.md');
}

describe('parseItemBody', () => {
  it('takes the words of the item and of each follow-up apart', () => {
    const { body, diagnostics } = parse(`一是甲。

完成情况：基本完成

::follow-up[12]
后续一。

后续二。

::follow-up[（十二）另有标题的后续]
后续三。
`);
    expect(diagnostics).toEqual([]);
    expect(body.paragraphs).toEqual([
      { text: '一是甲。', line: 10 },
      { text: '完成情况：基本完成', line: 12 },
    ]);
    expect(body.html).toBe('<p><b class="measure">一是</b>甲。</p>\n<p>完成情况：基本完成</p>\n');
    expect(body.followUps).toEqual([
      {
        heading: { number: 12 },
        line: 14,
        html: '<p>后续一。</p>\n<p>后续二。</p>\n',
        paragraphs: [
          { text: '后续一。', line: 15 },
          { text: '后续二。', line: 17 },
        ],
      },
      {
        heading: { printed: '（十二）另有标题的后续' },
        line: 19,
        html: '<p>后续三。</p>\n',
        paragraphs: [{ text: '后续三。', line: 20 }],
      },
    ]);
  });

  it('knows in which column of a table its words stood', () => {
    const { body, diagnostics } = parse(
      '甲。\n\n::column[措施]\n乙。\n\n丙。\n\n::column[责任单位]\n\n::column[<时限>]\n丁\n\n::follow-up[1]\n戊',
    );
    expect(diagnostics).toEqual([]);
    expect(body.paragraphs).toEqual([
      { text: '甲。', line: 10 },
      { text: '乙。', line: 13, column: '措施' },
      { text: '丙。', line: 15, column: '措施' },
      { text: '丁', line: 20, column: '<时限>' },
    ]);
    expect(body.html).toBe(
      '<p>甲。</p>\n<p class="column-name" data-ui>措施</p>\n<p>乙。</p>\n<p>丙。</p>\n' +
        '<p class="column-name" data-ui>&lt;时限&gt;</p>\n<p>丁</p>\n',
    );
    expect(body.followUps).toMatchObject([{ html: '<p>戊</p>\n', paragraphs: [{ text: '戊' }] }]);
  });

  it.each([
    ['::column【整改措施】', '::column[整改措施]'],
    ['：：列[责任单位]', '::column[责任单位]'],
    ['::columns[时限]', '::column[时限]'],
    ['::column[]', '::column[栏目]'],
  ])('has no directive that is typed %s, and says %s', (line, right) => {
    const { diagnostics } = parse(`甲\n\n${line}\n乙`);
    expect(diagnostics).toMatchObject([{ rule: 'directive', line: 12 }]);
    expect(diagnostics[0]?.advice).toContain(`改成“${right}”`);
  });

  it('may be empty', () => {
    expect(parse('').body).toEqual({ html: '', paragraphs: [], followUps: [] });
    expect(parse('').diagnostics).toEqual([]);
  });

  it('has no headings', () => {
    expect(parse('甲\n\n## 乙').diagnostics).toEqual([
      {
        rule: 'item-body',
        severity: 'error',
        file: 'items/01.md',
        line: 12,
        column: 1,
        message: '整改事项的正文里不应有“#”标题；标题写在通报文件里，事项的标题写在 title 里',
        advice: '去掉行首的“#”；确实要印出“#”的，写成“\\#”。',
      },
    ]);
  });

  it.each([
    ['::items[02]', '::items[02]'],
    ['::follow-ups[1]', '::follow-ups[1]'],
    ['::follow-up[]', '::follow-up[]'],
  ])('has no directive %s', (line, printed) => {
    const { diagnostics } = parse(`甲\n${line}`);
    expect(diagnostics).toMatchObject([{ rule: 'directive', line: 11, column: 1 }]);
    expect(diagnostics[0]?.message).toBe(
      `整改事项里应只有“::follow-up[序号]”“::column[栏目]”这样的指令行；现在写的是“${printed}”`,
    );
  });

  it('has no directive that is typed wrong, and says the right form', () => {
    const { body, diagnostics } = parse('甲\n：：follow-up【3】\n乙');
    expect(diagnostics).toMatchObject([
      {
        rule: 'directive',
        line: 11,
        message:
          '整改事项里应只有“::follow-up[序号]”“::column[栏目]”这样的指令行；现在写的是“：：follow-up【3】”',
        advice: expect.stringMatching(/^改成“::follow-up\[3\]”/),
      },
    ]);
    expect(body.paragraphs.map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  it('takes an escaped directive for words', () => {
    const { body, diagnostics } = parse('\\::items[02]');
    expect(diagnostics).toEqual([]);
    expect(body.paragraphs).toEqual([{ text: '::items[02]', line: 10 }]);
  });
});
