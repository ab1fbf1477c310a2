import { describe, expect, it } from 'vitest';
import { problemCountsIn } from './problem-count.ts';

function read(text: string): string[] {
  return problemCountsIn({ text }).map(
    ({ amount, status, start, end }) => `${text.slice(start, end)} ${amount.value} ${status}`,
  );
}

describe('problemCountsIn', () => {
  it.each([
    ['对反馈的3个方面39个问题认真整改。', ['39个问题 39 null']],
    ['巡察组指出问题 9 个。', ['9 个 9 null']],
    ['共计 26 个问题已整改完成。', ['26 个问题 26 completed']],
    ['有七项问题正在整改中。', ['七项问题 7 in-progress']],
    ['对3项正在整改的问题逐项督促。', ['3项 3 in-progress']],
    [
      '反馈的8个问题已完成整改6个，基本完成1个，正在推进1个。',
      ['8个问题 8 null', '6个 6 completed', '1个 1 mostly-completed', '1个 1 in-progress'],
    ],
    ['22个问题中已完成整改20个。', ['22个问题 22 null', '20个 20 completed']],
    ['目前已完成5个问题的整改。', ['5个问题 5 completed']],
    ['反馈问题8个，制定措施24条，已完成7个。', ['8个 8 null', '7个 7 completed']],
    ['反馈问题8个，制定措施24条，已完成20条。', ['8个 8 null']],
    [
      '11个反馈问题，9个已完成，2个持续推进。',
      ['11个反馈问题 11 null', '9个 9 completed', '2个 2 in-progress'],
    ],
    ['10个问题全部认领。', ['10个问题 10 null']],
    ['已销号问题10个，还有1个问题没有完成整改。', ['10个 10 completed', '1个问题 1 not-completed']],
    ['有2个问题因资金不足尚未完成。', ['2个问题 2 not-completed']],
    ['有2个问题因资金不足尚未完成，另1个问题待审批。', []],
    ['还有3个问题需要上级支持，涉及采购的2个问题全部认领。', []],
    ['反馈约30个问题，移交线索3件，制定制度29项。', []],
    ['解决群众身边的问题5个。对12个问题回访。', []],
    ['上一轮巡察反馈的5个问题已完成整改。', []],
    ['党委书记牵头反馈的3个问题，其余2个问题已办结。', []],
  ])('reads %s', (text, counts) => {
    expect(read(text)).toEqual(counts);
  });
});
