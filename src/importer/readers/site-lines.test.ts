import { expect, it } from 'vitest';
import { blocksOf } from '../testing.ts';
import { removeSiteLines } from './site-lines.ts';

it('takes out what a site prints around a text', () => {
  const above = ['您的位置：首页 > 党建', '某医院关于巡察整改情况的通报', '字体大小：大 中 小'];
  const below = ['2025年5月6日', '上一篇：招聘公告', '【关闭窗口】'];
  const { blocks, removed } = removeSiteLines(blocksOf(...above, '我院认真整改。', ...below));
  expect(blocks.map(({ text }) => text)).toEqual([above[1], '我院认真整改。', below[0]]);
  expect(removed.map(({ text, line }) => [text, line])).toEqual([
    [above[0], 1],
    [above[2], 3],
    [below[1], 6],
    [below[2], 7],
  ]);
});

it('leaves such words alone in the middle of a text and in sentences', () => {
  const lines = [
    '标题',
    '二',
    '三',
    '四',
    '五',
    '六',
    '上一篇：招聘公告',
    '打印',
    '阅读次数：偏少。',
    '末行',
  ];
  expect(removeSiteLines(blocksOf(...lines))).toEqual({ blocks: blocksOf(...lines), removed: [] });
  const sentence = ['分享到微信的文章无人审核。', '浏览次数：由5次增加到9次。'];
  expect(removeSiteLines(blocksOf(...sentence)).removed).toEqual([]);
});

it('leaves a text of nothing else alone', () => {
  const lines = blocksOf('打印', '关闭窗口');
  expect(removeSiteLines(lines)).toEqual({ blocks: lines, removed: [] });
});
