import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

const item = (number: number, title: string) =>
  `---\nnumber: ${number}\ntitle: ${title}\n---\n做。\n`;

/** Each entry as text and fragment, those under it after it and set in. */
function lines(entries: OutlineEntry[], depth = 0): string[] {
  return entries.flatMap(({ text, anchor, entries: under }) => [
    `${'  '.repeat(depth)}${text} #${anchor}`,
    ...lines(under, depth + 1),
  ]);
}

function outline(body: string): string[] {
  return lines(
    outlineOf(
      noticeFromFiles({
        'notice.md': `---\ntitle: 通报\n---\n${body}\n`,
        'items/01.md': item(1, '标识不清'),
        'items/02.md': item(2, '等候时间长'),
      }),
    ),
  );
}

it('sets items under their headings, and headings under those above them', () => {
  const body = [
    '开头。',
    '## 一、整改',
    '### （一）服务方面',
    '::items[01]',
    '### （二）管理方面',
    '::items[02]',
    '## 二、打算',
  ].join('\n\n');
  expect(outline(body)).toEqual([
    '一、整改 #section-1',
    '  （一）服务方面 #section-2',
    '    （1）标识不清 #item-01',
    '  （二）管理方面 #section-3',
    '    （2）等候时间长 #item-02',
    '二、打算 #section-4',
  ]);
});

it('has items that stand under no heading, and levels that are skipped', () => {
  expect(outline('::items[01]\n\n## 一、其他\n\n#### 1.细节\n\n::items[02]')).toEqual([
    '（1）标识不清 #item-01',
    '一、其他 #section-1',
    '  1.细节 #section-2',
    '    （2）等候时间长 #item-02',
  ]);
});

it('is empty where nothing divides the words', () => {
  expect(outlineOf({ parts: [] })).toEqual([]);
});
