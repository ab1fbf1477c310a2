import { expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { reportForGitHub } from './github-report.ts';

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'total-agrees',
    severity: 'warning',
    file: 'content/shili/2025/notice.md',
    line: 12,
    column: 5,
    end: { line: 12, column: 9 },
    message: '应是 31 项',
    advice: '核对原文。',
    ...changes,
  };
}

it('writes a workflow command a finding, the gravest first', () => {
  const written = reportForGitHub([
    diagnostic({ severity: 'hint', file: 'a.md' }),
    diagnostic(),
    diagnostic({ severity: 'error', file: 'z.md' }),
  ]);
  expect(written.split('\n')).toEqual([
    '::error file=z.md,line=12,endLine=12,col=5,endColumn=9,title=total-agrees::应是 31 项%0A怎么办：核对原文。',
    '::warning file=content/shili/2025/notice.md,line=12,endLine=12,col=5,endColumn=9,title=total-agrees::应是 31 项%0A怎么办：核对原文。',
    '::notice file=a.md,line=12,endLine=12,col=5,endColumn=9,title=total-agrees::应是 31 项%0A怎么办：核对原文。',
    '',
  ]);
});

it('escapes what would end a property, a line or a command', () => {
  const [line = ''] = reportForGitHub([
    diagnostic({ file: 'C:\\内容,1%\\a.md', message: '100%::error::假\r\n的' }),
  ]).split('\n');
  expect(line).toMatch(/^::warning file=C%3A\/内容%2C1%25\/a\.md,/);
  expect(line).toMatch(/::100%25::error::假%0D%0A的%0A怎么办：核对原文。$/);
});

it('leaves out places that are not known, and columns of words over several lines', () => {
  const { end, ...point } = diagnostic({ line: null, column: null });
  expect(reportForGitHub([point])).toMatch(/^::warning file=[^,]+,title=total-agrees::/);
  expect(reportForGitHub([diagnostic({ end: { line: 13, column: 2 } })])).toContain(
    ',line=12,endLine=13,col=5,title=',
  );
});

it('names the other place', () => {
  const related = { file: 'b.md', line: 3, column: 1, message: '总数在这里' };
  expect(reportForGitHub([diagnostic({ related })])).toContain(
    '%0A另见 b.md:3 总数在这里%0A怎么办',
  );
});

it('is empty where there is nothing', () => {
  expect(reportForGitHub([])).toBe('');
});
