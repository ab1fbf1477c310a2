import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doubtIds, rulePage } from '../cli/rule-pages.ts';
import { issuerDraft } from './issuer-draft.ts';
import { importText } from './testing.ts';

/** Every id that the importer can print. */
const printed = globSync('src/importer/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
  .map(([, id = '']) => id);
const ids = [...new Set(printed)].toSorted();

const codeBlock = /^```\n(.*?)^```$/gms;

it('each have a page, and there is no other page', () => {
  expect(doubtIds()).toEqual(ids);
  expect(ids.length).toBeGreaterThan(17);
  for (const id of ids) expect(id).toMatch(/^import(?:-[a-z]+)+$/);
});

it.each(ids)('%s has a page that says all a person needs', (id) => {
  const page = rulePage(id) ?? '';
  expect(page.split('\n')[0]).toMatch(new RegExp(`^# ${id}：.{2,}$`));
  expect(page.replaceAll(codeBlock, '').match(/^## .+$/gm)).toEqual([
    '## 何时报告',
    '## 例子',
    '## 怎么办',
    '## 为什么',
  ]);
  expect(page).not.toMatch(/\n\n\n|[ \t]\n|undefined/);
  expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(26);
});

it.each(ids)('%s is printed for the example of its page, as grave as the page says', (id) => {
  const page = rulePage(id) ?? '';
  const [[, example = ''] = []] = [...page.matchAll(codeBlock)];
  const imported = importText(example, '通报.txt');
  const found = [...imported.doubts, ...issuerDraft(imported).doubts].filter(
    ({ rule }) => rule === id,
  );
  expect(found).toHaveLength(1);
  expect(page).toContain(found[0]?.severity === 'warning' ? '\n程度：警告（' : '\n程度：提示（');
});
