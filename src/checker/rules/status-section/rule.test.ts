import { describe, expect, it } from 'vitest';
import { findingsOf, noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { statusSection } from './rule.ts';

function files(status: string) {
  return {
    'notice.md': '---\ntitle: 通报\n---\n## 二、正在整改的问题\n\n::items[01]',
    'items/01.md': `---\ntitle: 甲\n${status}\n---\n立规矩。`,
  };
}

describe('status-section', () => {
  it('names both statuses, and where the heading stands', () => {
    expect(findingsOf(statusSection, files('status: completed'))).toEqual([
      'items/01.md:3:1 status 应与所在的标题一致：标题“二、正在整改的问题”说的是 in-progress（正在整改）；status 写的是 completed（已完成） (notice.md:4:1 标题在这里写明完成情况)',
    ]);
  });

  it('tells a status that is left out', () => {
    expect(findingsOf(statusSection, files('number: 1'))).toEqual([
      expect.stringContaining('说的是 in-progress（正在整改）；这里没有写 status'),
    ]);
  });

  it('mends what is not written, and leaves what a person wrote', () => {
    const fixOf = (frontMatter: string) =>
      [...statusSection.check(ruleInput(noticeFromFiles(files(frontMatter))))][0]?.fix;
    expect(fixOf('')).toMatchObject({ key: 'status', edits: [{ text: 'status: in-progress\n' }] });
    expect(fixOf('status: completed')).toBeUndefined();
  });
});
