import { describe, expect, it } from 'vitest';
import { findingsOf, noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { bodyName } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(bodyName, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('body-name', () => {
  it('tells the rarer name and where the other stands', () => {
    const words = '市委第三巡察组进驻。\n\n市委巡察三组反馈。\n\n市委第三巡察组回访。';
    expect(findings(words)).toEqual([
      'notice.md:6:1 同一个机构应用同一个名称；别处是“市委第三巡察组”2 次，这里是“市委巡察三组” (notice.md:4:1 “市委第三巡察组”在这里)',
    ]);
  });

  it('counts how often the rarer name stands', () => {
    const words = '市卫健委、市卫健委、市卫健委。报市卫健局，市卫健局批准。';
    expect(findings(words)).toEqual([expect.stringContaining('这里是“市卫健局”，这样写的有 2 次')]);
  });

  it('tells the other group of one inspection, and what speaks against it', () => {
    const words =
      '市委第三巡察组进驻医院。市委第三巡察组走访科室。\n\n落实市委第六巡察组反馈意见。';
    expect(findings(words)).toEqual([
      'notice.md:6:3 同一次巡察应是同一个巡察组；别处是“市委第三巡察组”2 次，这里是“市委第六巡察组” (notice.md:4:1 “市委第三巡察组”在这里)',
    ]);
  });

  it('names issuer.md where the words agree with themselves alone', () => {
    const files = {
      'notice.md': '---\ntitle: 示例市清和康复医院关于整改的通报\n---\n清和康复医院。',
    };
    const notice = noticeFromFiles(files);
    const issuer = { ...notice.issuer, name: '示例市和清康复医院' };
    const input = ruleInput({ ...notice, issuer });
    expect([...bodyName.check(input)].map(({ message }) => message)).toEqual([
      '本院的名称应和 issuer.md 的 name 一致（“示例市和清康复医院”）；这里是“清和康复医院”，这样写的有 2 次',
    ]);
  });

  it('comes to an end with a long run of letters', () => {
    const words = `${'质量'.repeat(100_000)}委员会，${'质量与安全管理委员会'.repeat(5_000)}`;
    expect(findings(words)).toEqual([]);
  });
});
