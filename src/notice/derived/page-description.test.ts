import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { itemDescription, noticeDescription } from './page-description.ts';

function notice(items: Record<string, string>) {
  return noticeFromFiles({
    'notice.md': `---\ntitle: 关于整改的通报\npublished: 2025-05-06\n---\n结尾。\n\n::items[${Object.keys(items).join(', ')}]\n`,
    ...Object.fromEntries(Object.entries(items).map(([id, text]) => [`items/${id}.md`, text])),
  });
}

describe('itemDescription', () => {
  it('says whose item it is, how far it is, and how its words begin', () => {
    const [item] = notice({
      '01': '---\nnumber: 1\ntitle: 标识不清。\nstatus: in-progress\ndeadline: 2025年12月底前\nhistory: [{ date: 2025-08-01, status: completed }]\n---\n一是重做标识。\n\n二是增设导诊台。\n\n完成情况：正在整改\n\n完成时限：2025年12月底前\n',
    }).items;
    expect(item && itemDescription(item)).toBe(
      '示例医院巡察整改事项（1）标识不清，现在的完成情况：已完成，完成时限：2025年12月底前。一是重做标识。 二是增设导诊台。',
    );
  });

  it('is at most 120 characters long, and no character is cut in two', () => {
    for (const before of [0, 1]) {
      const [item] = notice({
        '01': `---\nnumber: 1\ntitle: 标识\n---\n${'字'.repeat(before)}${'𠮷'.repeat(80)}\n`,
      }).items;
      const description = (item && itemDescription(item)) ?? '';
      expect(description.length).toBeGreaterThan(115);
      expect(description.length).toBeLessThanOrEqual(120);
      expect(description.isWellFormed()).toBe(true);
      expect(description.endsWith('𠮷…')).toBe(true);
    }
  });
});

describe('noticeDescription', () => {
  it('counts the items by the status they have now', () => {
    expect(
      noticeDescription(
        notice({
          '01': '---\nnumber: 1\ntitle: 甲\nstatus: completed\n---\n做。\n',
          '02': '---\nnumber: 2\ntitle: 乙\nstatus: in-progress\nhistory: [{ date: 2025-08-01, status: completed }]\n---\n做。\n',
          '03': '---\nnumber: 3\ntitle: 丙\n---\n做。\n',
        }),
      ),
    ).toBe('示例医院：关于整改的通报，2025年5月6日发布，整改事项 3 项：已完成 2 项。');
  });

  it('is short for a notice that says nothing of statuses', () => {
    expect(noticeDescription(notice({ '01': '---\nnumber: 1\ntitle: 甲\n---\n做。\n' }))).toBe(
      '示例医院：关于整改的通报，2025年5月6日发布，整改事项 1 项。',
    );
  });
});
