import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { publishedStated } from './rule.ts';

function findings(frontMatter: string): string[] {
  return findingsOf(publishedStated, { 'notice.md': `---\n${frontMatter}\n---\n正文。` });
}

describe('published-stated', () => {
  it('reports a notice without a date of publication', () => {
    expect(findings('title: 通报')).toEqual([
      'notice.md:1:1 应有一行“published: 年-月-日”，写明发布日期；没有找到，页面会显示“未注明发布日期”',
    ]);
  });

  it('points at the key that was left empty', () => {
    expect(findings('title: 通报\npublished:')).toEqual([
      expect.stringMatching(/^notice\.md:3:1 /),
    ]);
  });

  it('is silent where it is stated, in either form', () => {
    expect(findings('title: 通报\npublished: 2025-05-06')).toEqual([]);
    expect(findings('title: 通报\npublished: 2025年5月6日')).toEqual([]);
  });

  it('never stops a build', () => {
    expect(publishedStated.severity).toBe('warning');
  });
});
