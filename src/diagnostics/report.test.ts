import { describe, expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic, type Fix, hasErrors } from './diagnostic.ts';
import { colourInk } from './ink.ts';
import { reportAsJson } from './json-report.ts';
import { formatCounts, formatForPeople, formatOneByOne } from './report.ts';

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'front-matter',
    severity: 'error',
    file: 'content/shili/2025/notice.md',
    line: 3,
    column: 1,
    message: '缺少“title”',
    advice: '补上一行“title: …”。',
    ...changes,
  };
}

const contradiction = diagnostic({
  rule: 'status-agrees',
  file: 'content/shili/2025/items/01.md',
  related: {
    file: 'content/shili/2025/items/01.md',
    line: 9,
    column: 1,
    message: '正文在这里写明完成情况',
  },
});
const ofWholeFile = diagnostic({ rule: 'encoding', severity: 'warning', line: null, column: null });

describe('formatForPeople', () => {
  it('prints place, fault, the other place and advice, file by file, and a count', () => {
    expect(formatForPeople([ofWholeFile, contradiction])).toMatchInlineSnapshot(`
      "content/shili/2025/items/01.md
        3:1 错误：缺少“title” [status-agrees]
            另见 9:1 正文在这里写明完成情况
            怎么办：补上一行“title: …”。

      content/shili/2025/notice.md
        警告：缺少“title” [encoding]
            怎么办：补上一行“title: …”。

      共 1 个错误、1 个警告
      "
    `);
  });

  it('prints nothing where there is nothing', () => {
    expect(formatForPeople([])).toBe('');
  });

  it('quotes what the message does not hold, the long shortened, on one line', () => {
    const lines = (message: string, quote: string) =>
      formatForPeople([diagnostic({ message, quote })])
        .split('\n')
        .slice(1, -4);
    expect(lines('应是 31 项', '共\n32 项')).toEqual([
      '  3:1 错误：应是 31 项 [front-matter]',
      '      原文 “共 32 项”',
    ]);
    expect(lines('“共 32 项”应是 31 项', '共32项')).toHaveLength(1);
    const [, shortened = ''] = lines('太长', '长'.repeat(100));
    expect(shortened).toMatch(/^ {6}原文 “长{36}……长{18}”$/);
  });

  it('names the file of the other place where it is another, and quotes it', () => {
    const related = { file: 'b.md', line: 7, column: 2, message: '总数在这里', quote: '39 项' };
    expect(formatForPeople([diagnostic({ related })])).toContain(
      '      另见 b.md:7:2 总数在这里 “39 项”\n',
    );
  });

  it('lets no words of a file steer the terminal', () => {
    const message = '现在写的是“\u001b[2J\n甲.md:1:1 错误：假的”';
    const printed = formatForPeople([diagnostic({ message })]);
    expect(printed).not.toContain('\u001b');
    expect(printed).not.toContain('\n甲');
  });

  it('tells how many are excepted, and how those that can be mended are', () => {
    const edits: Fix['edits'] = [];
    const fix = { message: 'status 改为 completed', key: 'status', edits };
    const excepted = [diagnostic({ excepted: '原文如此' })];
    expect(formatForPeople([], { excepted })).toBe('另有 1 处按写明的理由保留\n');
    expect(
      formatForPeople([diagnostic({ fix }), diagnostic()], {
        fixCommand: 'npx tongbao check --fix',
      }),
    ).toMatch(/\n共 2 个错误\n其中 1 处程序可以改正（不动通报的文字）：npx tongbao check --fix\n$/);
  });

  it('ends many findings with how many there are of each rule', () => {
    const many = Array.from({ length: 10 }, () => diagnostic());
    expect(formatForPeople(many)).not.toContain('各条规则');
    expect(formatForPeople([...many, ofWholeFile])).toMatch(
      /\n各条规则（.+）：\n {2}10 处 front-matter\n {3}1 处 encoding\n要改正的错误：\n(?: {2}content.+:\d+:\d+ front-matter\n){10}共 10 个错误、1 个警告\n$/,
    );
  });

  it('sets the parts off in colours, and says the same', () => {
    const coloured = formatForPeople([ofWholeFile, contradiction], { ink: colourInk });
    expect(coloured).toContain('\u001b[1;31m错误\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such
    expect(coloured.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(
      formatForPeople([ofWholeFile, contradiction]),
    );
  });
});

it('prints findings one by one with places as they are told', () => {
  expect(formatOneByOne([], ({ file }) => file)).toBe('');
  expect(formatOneByOne([contradiction], ({ line }) => `第 ${line} 段`)).toBe(
    '第 3 段 错误：缺少“title” [status-agrees]\n    另见 第 9 段 正文在这里写明完成情况\n    怎么办：补上一行“title: …”。\n\n共 1 个错误\n',
  );
});

it('counts what there is of each severity', () => {
  expect(formatCounts([])).toBe('没有发现问题');
  expect(formatCounts([diagnostic(), diagnostic(), diagnostic({ severity: 'hint' })])).toBe(
    '共 2 个错误、1 个提示',
  );
});

it('orders findings by place, those of a whole file first, whatever order they came in', () => {
  const ordered = [
    diagnostic({ file: 'a.md', line: null, column: null }),
    diagnostic({ file: 'a.md', line: 2, column: 1 }),
    diagnostic({ file: 'a.md', line: 2, column: 9 }),
    diagnostic({ file: 'a.md', line: 10, rule: 'attachment' }),
    diagnostic({ file: 'a.md', line: 10, rule: 'directive', message: '甲' }),
    diagnostic({ file: 'a.md', line: 10, rule: 'directive', message: '乙' }),
    diagnostic({ file: 'b.md', line: 1 }),
  ].toSorted(compareDiagnostics);
  expect(ordered.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    ['a.md', null, null, 'front-matter'],
    ['a.md', 2, 1, 'front-matter'],
    ['a.md', 2, 9, 'front-matter'],
    ['a.md', 10, 1, 'attachment'],
    ['a.md', 10, 1, 'directive'],
    ['a.md', 10, 1, 'directive'],
    ['b.md', 1, 1, 'front-matter'],
  ]);
  expect(ordered.toReversed().toSorted(compareDiagnostics)).toEqual(ordered);
});

it('gives a program the same, ordered, with counts', () => {
  const excepted = diagnostic({ excepted: '原文如此' });
  expect(reportAsJson([diagnostic(), contradiction], [excepted])).toEqual({
    diagnostics: [contradiction, diagnostic()],
    counts: { error: 2, warning: 0, hint: 0 },
    excepted: [excepted],
  });
});

it('stops a build for errors alone', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([ofWholeFile, diagnostic({ severity: 'hint' })])).toBe(false);
  expect(hasErrors([ofWholeFile, diagnostic()])).toBe(true);
});
