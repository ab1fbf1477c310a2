import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { conditions } from '../../tests/support/rule-input.ts';
import { checkNotice } from '../checker/check.ts';
import { itemStatuses } from '../notice/status/item-status.ts';
import type { Imported } from './make-notice.ts';
import { assembleImported, importBlocks, importText, tableOf } from './testing.ts';

const folder = 'tests/fixtures/layouts';
const sources = readdirSync(folder).filter((name) => name.endsWith('.txt'));
/** Facts in front matter, and what a person might change them to. */
const edits: readonly (readonly [rules: string, fact: RegExp, (found: string) => string])[] = [
  [
    'status-agrees, status-section',
    /^status: (.+)$/m,
    (status) => itemStatuses.find((other) => other !== status) ?? '',
  ],
  ['deadline-agrees', /^deadline: (.+)$/m, () => '2031年2月'],
  ['window-agrees', /closes: ([\d-]{10})/, () => '2039-09-09'],
  ['window-agrees', /opens: ([\d-]{10})/, () => '1999-09-09'],
  ['inspection-agrees', /from: ([\d-]{10})/, () => '1999-09-09'],
  ['inspection-agrees', /feedback: ([\d-]{10})/, () => '2039-09-09'],
  ['contact-agrees', /\{ number: ([^,}]+?)[ ,]/, (number) => `${number}9`],
];

/** The facts of an import that can be changed without an error of their rule. */
function unguarded(imported: Imported): string[] {
  return imported.files.flatMap(({ path, text }, index) =>
    edits.flatMap(([rules, pattern, edit]) => {
      const fact = pattern.exec(text)?.[1];
      if (fact === undefined) return [];
      const edited = text.replace(pattern, (line) => line.replace(fact, edit(fact)));
      const files = imported.files.with(index, { path, text: edited });
      const notice = assembleImported({ ...imported, files });
      const found = checkNotice(notice, conditions).diagnostics.some(({ rule }) =>
        rules.split(', ').includes(rule),
      );
      return found ? [] : [`${path} ${rules} ${fact}`];
    }),
  );
}

it.each(sources)('a fact that a person changes after the import is an error: %s', (name) => {
  expect(unguarded(importText(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

it('a status that a table states is guarded, too', () => {
  const imported = importBlocks(
    '示例医院关于巡察整改情况的通报',
    '一、反馈问题整改情况',
    tableOf(`
      序号 | 问题 | 整改措施 | 整改时限 | 完成情况
      1 | 等候时间长 | 增设窗口。 | 2025年6月 | 已完成
      2 | 标识不清 | 重做标识。 | 2025年7月 | 正在整改`),
  );
  expect(imported.summary.items).toMatchObject({ completed: 1, 'in-progress': 1 });
  expect(unguarded(imported)).toEqual([]);
});
