import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import type { Fix } from './diagnostic.ts';

type Edit = [line: number, column: number, endLine: number, endColumn: number, text: string];

function fix(...edits: Edit[]): Fix {
  return {
    message: '改',
    key: 'status',
    edits: edits.map(([line, column, endLine, endColumn, text]) => ({
      span: { file: 'a.md', line, column, end: { line: endLine, column: endColumn } },
      text,
    })),
  };
}

const text = '---\ntitle: 甲\nstatus: completed\n---\n正文\n';
const replaces = fix([3, 9, 3, 18, 'in-progress']);
const inserts = fix([4, 1, 4, 1, 'deadline: 2025年\n']);

describe('applyFixes', () => {
  it('replaces and inserts, in whatever order they come', () => {
    const expected = '---\ntitle: 甲\nstatus: in-progress\ndeadline: 2025年\n---\n正文\n';
    for (const fixes of [
      [replaces, inserts],
      [inserts, replaces],
    ]) {
      expect(applyFixes(text, fixes)).toEqual({ text: expected, applied: fixes });
    }
  });

  it('keeps the line ends of the text and its byte order mark', () => {
    expect(applyFixes(`\ufeff${text.replaceAll('\n', '\r\n')}`, [replaces, inserts]).text).toBe(
      '\ufeff---\r\ntitle: 甲\r\nstatus: in-progress\r\ndeadline: 2025年\r\n---\r\n正文\r\n',
    );
    expect(applyFixes(text.replaceAll('\n', '\r'), [inserts]).text).toBe(
      '---\rtitle: 甲\rstatus: completed\rdeadline: 2025年\r---\r正文\r',
    );
  });

  it('leaves a fix that overlaps or touches an earlier one, all of it, for the next round', () => {
    const overlaps = fix([3, 1, 4, 1, ''], [5, 1, 5, 3, '别的']);
    expect(applyFixes(text, [replaces, overlaps]).applied).toEqual([replaces]);
    expect(applyFixes(text, [overlaps, replaces]).text).toBe('---\ntitle: 甲\n---\n别的\n');
    expect(applyFixes(text, [inserts, inserts]).applied).toEqual([inserts]);
  });

  it('changes nothing where there is nothing to apply', () => {
    expect(applyFixes(text, [])).toEqual({ text, applied: [] });
  });
});
