import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import { wordsOfNotice } from './content.ts';
import { passagesOf } from './passage.ts';

const files = {
  'notice.md': [
    '---',
    'masthead: 示例医院文件',
    'title: |-',
    '  示例医院',
    '  关于整改的通报',
    'signature: "示例医院\\n2025年5月6日"',
    '---',
    '开头的**要紧**话，见[这里](https://example.cn/话)的话。',
    '第二行\\*的字。',
    '',
    '## 一、问题',
    '',
    '::items[01-02]',
    '',
    '| 序号 | 问题 |',
    '| --- | --- |',
    '| 甲 | 乙甲 |',
    '',
    '## 二、后续',
    '',
    '::follow-ups[01-02]',
  ].join('\n'),
  'items/01.md':
    '---\nnumber: 1\ntitle: 甲事\n---\n一是做。\n\n::follow-up[1]\n\n情况说明：在做。\n',
  'items/02.md':
    '---\ntitle: 乙事\n---\n::column[措施]\n\n做了。\n\n::follow-up[二、乙事如下]\n\n等。\n',
};
const notice = noticeFromFiles(files);
const passages = passagesOf(notice);

it('gives every printed word once, labels of items and follow-ups aside', () => {
  const words = passages.map(({ text }) => text).join('');
  const labels = ['（1）', '1.甲事'];
  const printed = labels.reduce(
    (text, label) => text.replace(label, ''),
    withoutWhiteSpace(wordsOfNotice(notice)),
  );
  expect(withoutWhiteSpace(words)).toBe(printed);
});

it('tells what each is, whose it is and under which headings it stands', () => {
  expect(
    passages.map(({ kind, text, item, followUp, headings }) =>
      [kind, text.slice(0, 4), item?.id ?? '-', followUp ? 'f' : '-', headings.length].join(' '),
    ),
  ).toEqual([
    'masthead 示例医院 - - 0',
    'title 示例医院 - - 0',
    'paragraph 开头的要 - - 0',
    'heading 一、问题 - - 0',
    'item-title 甲事 01 - 1',
    'paragraph 一是做。 01 - 1',
    'item-title 乙事 02 - 1',
    'paragraph 做了。 02 - 1',
    'paragraph 序号 - - 1',
    'paragraph 问题 - - 1',
    'paragraph 甲 - - 1',
    'paragraph 乙甲 - - 1',
    'heading 二、后续 - - 0',
    'paragraph 情况说明 01 f 1',
    'follow-up-title 二、乙事 02 f 1',
    'paragraph 等。 02 f 1',
    'signature 示例医院 - - 0',
  ]);
});

it.each([
  ['示例医院文件', 'notice.md:2:11'],
  ['整改的通报', 'notice.md:5:5'],
  ['2025年5月6日', 'notice.md:6:19'],
  ['要紧', 'notice.md:8:6'],
  ['的话', 'notice.md:8:39'],
  ['*的字', 'notice.md:9:5'],
  ['一、问题', 'notice.md:11:4'],
  ['乙甲', 'notice.md:17:7'],
  ['甲事', 'items/01.md:3:8'],
  ['情况说明', 'items/01.md:9:1'],
  ['乙事如下', 'items/02.md:8:15'],
])('finds %s at %s', (words, expected) => {
  const passage = passages.find(({ text }) => text.includes(words));
  const start = passage?.text.indexOf(words) ?? 0;
  const place = passage?.placeOf(start, start + words.length);
  expect(place?.quote).toBe(words);
  expect(`${place?.file.replace('content/shili/2025/', '')}:${place?.line}:${place?.column}`).toBe(
    expected,
  );
  expect(place?.end?.column).toBeGreaterThanOrEqual((place?.column ?? 0) + words.length);
});
