import { expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { followUpMissing } from './rule.ts';

it('says how many there are, and where the later section stands', () => {
  const unfinished = (title: string, more: string) =>
    `---\ntitle: ${title}\nstatus: not-completed\n---\n立规矩。\n${more}`;
  expect(
    findingsOf(followUpMissing, {
      'notice.md':
        '---\ntitle: 通报\n---\n::items[01-02]\n\n## 二、未完成的整改事项及说明\n\n::follow-ups[01]',
      'items/01.md': unfinished('甲', '\n::follow-up[1]\n\n情况说明：还差3块。'),
      'items/02.md': unfinished('乙', ''),
    }),
  ).toEqual([
    'items/02.md:2:8 “二、未完成的整改事项及说明”应说到所有“未完成”的事项；这一项没有说到（共 2 项，说到 1 项） (notice.md:6:1 后面在这里再次说到)',
  ]);
});
