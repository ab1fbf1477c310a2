import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import { parseFile } from '../files/front-matter.ts';
import { itemFrontMatter } from '../schema/schema.ts';
import { historyEdits } from './history-edit.ts';

const added = [
  { date: '2025-09-01', status: 'completed', note: '验收: 合格' },
  { date: '2025-10-01', status: 'sustained' },
] as const;
const lines = '- date: 2025-09-01\n    status: completed\n    note: "验收: 合格"\n';

/** The history of an item with these lines of front matter once the changes are added; null if unsure. */
function historyAfter(yaml: string): { text: string; dates: string[] } | null {
  const text = `---\ntitle: 停车难\n${yaml}---\n正在划线。\n`;
  const read = (of: string) => parseFile({ file: 'items/01.md', text: of }, itemFrontMatter);
  const before = read(text);
  if (!before.ok) throw new Error(before.diagnostics[0]?.message);
  const edits = historyEdits(before.parsed, before.parsed.data.history.length, added);
  if (edits === null) return null;
  const after = applyFixes(text, [{ message: '', key: 'history', edits }]).text;
  const is = read(after);
  if (!is.ok) throw new Error(`${is.diagnostics[0]?.message}\n${after}`);
  return { text: after, dates: is.parsed.data.history.map(({ date }) => date) };
}

const entry = '- date: 2025-06-01\n    status: in-progress\n';

describe('changes of a status are added', () => {
  it.each([
    ['where there are none', ''],
    ['to an empty key', 'history:\ntopics: [党建]\n'],
    ['to empty brackets', 'history: []\n'],
    ['to a list at the margin', 'history:\n- date: 2025-06-01\n  status: in-progress\n'],
    ['to an indented list', `history:\n  ${entry}topics: [党建]\n`],
    [
      'behind a note of several lines',
      `history:\n  ${entry}    note: |\n      一是\n\n      二是\n`,
    ],
    ['behind quotes over two lines', `history:\n  ${entry}    note: "一是\n      二是"\n`],
    ['to a list of braces', 'history:\n  - { date: 2025-06-01, status: in-progress }\n'],
    ['to braces in brackets', 'history: [{ date: 2025-06-01, status: in-progress }]\n'],
    ['before a line of remarks', `history:\n  ${entry}# 备注\ntopics: [党建]\n`],
  ])('%s', (_, yaml) => {
    const earlier = yaml.includes('2025-06-01') ? ['2025-06-01'] : [];
    expect(historyAfter(yaml)?.dates).toEqual([...earlier, '2025-09-01', '2025-10-01']);
  });

  it('in the form that the list has', () => {
    expect(historyAfter(`history:\n  ${entry}`)?.text).toContain(`in-progress\n  ${lines}  - date`);
    expect(historyAfter('')?.text).toContain(`停车难\nhistory:\n  ${lines}  - date`);
  });

  it('not where a dash stands alone', () => {
    expect(
      historyAfter('history:\n  -\n    date: 2025-06-01\n    status: in-progress\n'),
    ).toBeNull();
  });
});
