import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { sumAgrees } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(sumAgrees, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: 某事项\n---\n${words}`,
  });
}

describe('sum-agrees', () => {
  it.each([
    ['计划26台，已到货19台，剩余6台。', '26台 − 19台 应为 7台；这里写的是“6台”'],
    [
      '应收5,310,426.75元，实收5,104,913.75元，未收205,153元。',
      '5310426.75元 − 5104913.75元 应为 205513元；这里写的是“205,153元”',
    ],
    ['硕士31人、博士6人，共38人。', '31人 + 6人 应为 37人；这里写的是“38人”'],
    [
      '年初库存1,036件，新增23件，报废41件，年末1,028件。',
      '1036件 + 23件 − 41件 应为 1018件；这里写的是“1,028件”',
    ],
    [
      '制定措施38条。已完成的措施31条。正在推进的还有6条。',
      '38条 − 31条 应为 7条；这里写的是“6条”',
    ],
    [
      '人员214.5万元。药品支出132万元。以上两类支出合计356.5万元。',
      '214.5万元 + 132万元 应为 346.5万元；这里写的是“356.5万元”',
    ],
    ['采纳意见情况：共52条，采纳39条，未采纳14条。', '52条 − 39条 应为 13条；这里写的是“14条”'],
    [
      '应退12.5万元，已退8万元，未退5.5万元。',
      '12.5万元 − 8万元 应为 4.5万元；这里写的是“5.5万元”',
    ],
  ])('shows the working of %s', (words, message) => {
    expect(findings(words)).toEqual([expect.stringContaining(message)]);
  });

  it('points at the amount that follows from the others', () => {
    expect(findings('计划26台，已到货19台，剩余6台。')[0]).toMatch(/^items\/01\.md:4:16 /);
  });

  it('leaves a missing or superfluous 万 to unit-agrees', () => {
    expect(findings('应收300元，实收200元，未收100万元。')).toEqual([]);
  });

  it('tells what may mean something else only where one figure looks like a slip', () => {
    expect(findings('共94个，招标38个、磋商27个、询价28个。')).toHaveLength(1);
    expect(findings('共94个，招标38个、磋商27个、询价12个。')).toEqual([]);
  });

  it('tells the same figures once', () => {
    const words = '欠费总额89.6万元；已收回52.3万元，核销21.1万元，剩余17.2万元。';
    expect(findings(words)).toHaveLength(1);
  });

  it('is quick with a paragraph of figures', () => {
    expect(findings(`共9件，${'甲类3件，'.repeat(20_000)}乙类5件。`)).toEqual([]);
  });

  it.each([['计划约26台'], ['计划26台左右'], ['计划26余台'], ['计划17—26台']])(
    'proves nothing by %s',
    (total) => {
      expect(findings(`${total}，已到货19台，剩余6台。`)).toEqual([]);
    },
  );
});
