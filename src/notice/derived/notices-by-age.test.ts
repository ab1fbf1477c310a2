import { expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import { noticesOf } from '../content/content.ts';
import { noticesByAge } from './notices-by-age.ts';

const days = ['2025-05-06', '2024-12-31', '2024-01-01', '2023-03-03', '', ''];
const { content } = contentFromFiles({
  'shili/issuer.md': '---\nname: 示例医院\n---\n',
  ...Object.fromEntries(
    days.map((day, place) => [
      `shili/n${place}/notice.md`,
      `---\ntitle: 通报\n${day && `published: ${day}`}\n---\n`,
    ]),
  ),
});
const notices = noticesOf(content);
const divided = (most: number) => {
  const { newest, earlier } = noticesByAge(notices, most);
  const years = earlier.map(({ year, notices: of }) => [year, ...of.map(({ id }) => id)]);
  return { newest: newest.map(({ id }) => id), years };
};

it('holds every notice once: the newest, and the others by year, undated ones last', () => {
  expect(divided(2)).toEqual({
    newest: ['n0', 'n1'],
    years: [
      ['2024', 'n2'],
      ['2023', 'n3'],
      [null, 'n4', 'n5'],
    ],
  });
});

it('has no years where all can be shown', () => {
  expect(divided(6)).toEqual({ newest: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'], years: [] });
});
