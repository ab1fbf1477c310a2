import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseFile } from '../../notice/files/front-matter.ts';
import { writeFrontMatter } from './front-matter.ts';
import { commonPattern, follows } from './labels.ts';

const values = {
  title: '第一行\n  “第二行”: 甲 #乙\n- 丙',
  plain: '066000',
  odd: [
    '- 甲',
    '*甲',
    '@甲',
    '甲: 乙',
    '{n}.',
    '[甲]',
    '“甲”',
    "'甲",
    'true',
    '甲 # 乙',
    '#甲',
    '!甲',
    '&甲',
    '%甲',
    '~',
  ],
  map: { opens: '2025-05-06', closes: '甲, 乙' },
};

it('front matter is read back as it was', () => {
  const text = writeFrontMatter({ ...values, left: undefined });
  const parsed = parseFile({ file: 'a.md', text }, z.looseObject({}));
  expect(parsed.ok && parsed.parsed.data).toEqual(values);
});

it('front matter is quoted only where it must be', () => {
  const text = writeFrontMatter({
    title: '甲“乙”：丙',
    postcode: '066000',
    published: '2025-05-06',
    contact: { phones: [{ number: '1234567', hours: '8:30-17:30' }], emails: ['a@b.cn'] },
    labels: { items: '{n}.' },
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    title: 甲“乙”：丙
    postcode: 066000
    published: 2025-05-06
    contact:
      phones: [{ number: 1234567, hours: 8:30-17:30 }]
      emails: [a@b.cn]
    labels: { items: "{n}." }
    ---
    "
  `);
});

it('labels follow the pattern that most of them have', () => {
  const label = (printed: string, number: number) =>
    ({ family: 'digit', printed, number }) as const;
  expect(commonPattern([label('1、', 1), label('2.', 2), label('3.', 3)], 'x')).toBe('{n}.');
  expect(commonPattern([], 'x')).toBe('x');
  expect(follows(label('1、', 1), '{n}.')).toBe(false);
});
