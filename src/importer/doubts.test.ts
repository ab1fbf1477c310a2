import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doubtIds, rulePage } from '../cli/rule-pages.ts';
import { issuerDraft } from './issuer-draft.ts';
import { importText } from './testing.ts';

/** Every id that these files of the importer can print. */
function idsIn(files: string): string[] {
  const printed = globSync(files)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
    .map(([, id = '']) => id);
  return [...new Set(printed)].toSorted();
}
const ids = idsIn('src/importer/**/*.ts');

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

/** Ids that arise where a file is no text; the readers' own tests show when. */
const ofReaders = new Set(idsIn('src/importer/readers/*/**/*.ts'));
/** No text has merged cells; item-tables.test.ts shows when these arise. */
const ofMergedCells = ['import-shared-cell', 'import-table-merged'];
const ofText = idsIn('src/importer/**/*.ts').filter(
  (id) => !ofReaders.has(id) && !ofMergedCells.includes(id),
);

it.each(ofText)('%s is printed for the example of its page, as grave as the page says', (id) => {
  const page = rulePage(id) ?? '';
  const [[, example = ''] = []] = [...page.matchAll(codeBlock)];
  const imported = importText(example, '通报.txt');
  const found = [...imported.doubts, ...issuerDraft(imported).doubts].filter(
    ({ rule }) => rule === id,
  );
  expect(found).toHaveLength(1);
  expect(page).toContain(found[0]?.severity === 'warning' ? '\n程度：警告（' : '\n程度：提示（');
});
