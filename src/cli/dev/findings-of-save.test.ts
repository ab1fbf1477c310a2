import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeSave, findingsOfSave } from './findings-of-save.ts';

function finding(file: string, line: number | null = 3, message = '应……；这里……'): Diagnostic {
  const advice = '核对。';
  return { rule: 'status-agrees', severity: 'warning', file, line, column: 1, message, advice };
}

const files = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ file }) => file);

describe('findingsOfSave', () => {
  const here = finding('content/shili/2025/items/01.md');
  const beside = finding('content/shili/2025/notice.md');
  const elsewhere = finding('content/shili/2024/notice.md');

  it('tells all of the notice that was saved, nothing of others', () => {
    const all = [elsewhere, here, beside];
    const saved = [['shili', '2025', 'items', '02.md']];
    expect(files(findingsOfSave('content', saved, all, all))).toEqual([here.file, beside.file]);
  });

  it('tells of others what is new, wherever its line has moved', () => {
    const moved = { ...elsewhere, line: 9 };
    const other = finding('content/shili/2024/notice.md', 3, '别的');
    const saved = [['shili', 'issuer.md']];
    expect(findingsOfSave('content', saved, [elsewhere], [moved, other])).toEqual([other]);
  });

  it('tells of an issuer.md, a site.md and a whole folder what is wrong with them', () => {
    const faults = ['shili/issuer.md', 'site.md', 'shili'].map((path) => finding(`x/y/${path}`));
    const saved = [['shili', 'issuer.md'], ['site.md'], ['shili']];
    expect(findingsOfSave('x/y', saved, faults, faults)).toEqual(faults);
    expect(findingsOfSave('x/y', [['shili', '2025']], faults, faults)).toEqual([]);
  });
});

it('says what was saved', () => {
  const [one, two] = [
    ['shili', '2025', 'items', '01.md'],
    ['shili', '2025', 'items', '02.md'],
  ];
  if (!one || !two) throw new Error('two paths');
  expect(describeSave('content', [])).toBe('tongbao.yml');
  expect(describeSave('content', [one])).toBe('content/shili/2025/items/01.md');
  expect(describeSave('content', [one, two])).toBe('content/shili/2025');
  expect(describeSave('content', [one, two, ['shili', 'issuer.md'], ['site.md']])).toBe(
    'content/shili/2025 等 3 处',
  );
});
