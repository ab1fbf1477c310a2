import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { citationOf } from './citation.ts';

function citation(published: string, item: string, address?: string): string {
  const { items } = noticeFromFiles({
    'notice.md': `---\ntitle: |-\n  示例医院党委\n  关于整改的通报\n${published}---\n::items[07]\n`,
    'items/07.md': `---\n${item}\n---\n一是做。\n`,
  });
  if (!items[0]) throw new Error('These files make no item.');
  return citationOf(items[0], address);
}

it('names issuer, notice on one line, number and title, and the day', () => {
  expect(citation('published: 2025-05-06\n', 'number: 7\ntitle: 关于“排队久”问题')).toBe(
    '示例医院：《示例医院党委关于整改的通报》整改事项（7）关于“排队久”问题，2025年5月6日发布',
  );
});

it('ends with the address where that is known', () => {
  const address = 'https://www.example.cn/shili/2025/07/';
  expect(citation('published: 2025-05-06\n', 'number: 7\ntitle: 标识不清', address)).toBe(
    `示例医院：《示例医院党委关于整改的通报》整改事项（7）标识不清，2025年5月6日发布，${address}`,
  );
});

it('ends with the last sentence, not with that of the title, and guesses no day', () => {
  expect(citation('', 'number: 7\nlabel: "7."\ntitle: 标识不清。')).toBe(
    '示例医院：《示例医院党委关于整改的通报》整改事项7.标识不清，未注明发布日期',
  );
});
