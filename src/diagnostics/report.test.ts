import { describe, expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic, hasErrors } from './diagnostic.ts';
import { formatCounts, formatForPeople, reportAsJson } from './report.ts';

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
  it('prints place, fault, the other place, advice, and a count', () => {
    expect(formatForPeople([ofWholeFile, contradiction])).toMatchInlineSnapshot(`
      "content/shili/2025/items/01.md:3:1 错误：缺少“title” [status-agrees]
          另见 content/shili/2025/items/01.md:9:1 正文在这里写明完成情况
          怎么办：补上一行“title: …”。
      content/shili/2025/notice.md 警告：缺少“title” [encoding]
          怎么办：补上一行“title: …”。

      共 1 个错误、1 个警告
      "
    `);
  });

  it('prints nothing where there is nothing', () => {
    expect(formatForPeople([])).toBe('');
  });
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
  expect(reportAsJson([diagnostic(), contradiction])).toEqual({
    diagnostics: [contradiction, diagnostic()],
    counts: { error: 2, warning: 0, hint: 0 },
  });
});

it('stops a build for errors alone', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([ofWholeFile, diagnostic({ severity: 'hint' })])).toBe(false);
  expect(hasErrors([ofWholeFile, diagnostic()])).toBe(true);
});
