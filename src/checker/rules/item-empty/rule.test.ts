import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { itemEmpty } from './rule.ts';

const notice = '---\ntitle: 通报\n---\n::items[01]\n';
const item = '---\nnumber: 1\ntitle: 甲\n---\n';

describe('item-empty', () => {
  it('fires on an item that is nothing but its title', () => {
    expect(findingsOf(itemEmpty, { 'notice.md': notice, 'items/01.md': item })).toEqual([
      'items/01.md:3:1 整改事项在标题以外应有正文，说明怎样整改；这个文件里没有',
    ]);
  });

  it('is silent on one with a body, or with a follow-up alone', () => {
    expect(
      findingsOf(itemEmpty, { 'notice.md': notice, 'items/01.md': `${item}一是做。\n` }),
    ).toEqual([]);
    expect(
      findingsOf(itemEmpty, {
        'notice.md': `${notice}\n::follow-ups[01]\n`,
        'items/01.md': `${item}::follow-up[1]\n\n情况说明：在做。\n`,
      }),
    ).toEqual([]);
  });
});
