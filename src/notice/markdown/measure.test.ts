import { describe, expect, it } from 'vitest';
import { measureLeads } from './measure.ts';

/** The paragraphs with 【】 around the leads of their measures. */
function leadsIn(...paragraphs: string[]): string[] {
  return measureLeads(paragraphs).map((leads, index) => {
    const text = paragraphs[index] ?? '';
    return leads.reduceRight(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}【${marked.slice(start, end)}】${marked.slice(end)}`,
      text,
    );
  });
}

describe('measures', () => {
  it.each([
    '【一是】增设窗口3个。【二是】延长开放时间。',
    '整改情况：【一是】增设窗口3个；【二是】延长开放时间；【三是】每月回访。',
    '门诊部牵头，【一是】增设窗口，【二是】延长时间。',
    '【一是】修订《投诉管理办法》，明确“首诉负责”。【二是】逐件回访。',
    '已立案查处。【二是】全院通报。',
    '【一是】试行弹性排班。',
    '【持续推进】【一是】排定日程。',
    '【十一是】续聘3人。',
    '要做到：【一要】靠前指挥，【二要】逐项销号。',
    '【其一，】台账不全；【其二，】销号不实。',
    '【第一，】补齐人员。【第二，】补齐设备。',
  ])('%s', (text) => {
    const plain = text.replaceAll(/【(?=[^】]{1,3}(?:是|要|，)】)|(?<=(?:是|要|，))】/g, '');
    expect(leadsIn(plain)).toEqual([text.replaceAll(/(?<=其[一二])，】/g, '】，')]);
  });

  it('stand in several paragraphs, and lists within lists count alone', () => {
    expect(
      leadsIn('下一步：一是补齐岗位。二是请有关部门解决两个问题：', '一是产权。', '二是设备。'),
    ).toEqual([
      '下一步：【一是】补齐岗位。【二是】请有关部门解决两个问题：',
      '【一是】产权。',
      '【二是】设备。',
    ]);
  });
});

describe('no measures are', () => {
  it.each([
    '做到一是一、二是二。',
    '一是一，二是二，不打折扣。',
    '标准统一是前提，五一是旺季，这一是老问题。',
    '检查组提出“一是窗口少，二是时间短”的意见，',
    '按《一是一二是二》办理。',
    '投诉集中在两处（一是窗口少；二是时间短）。',
    '候诊时间长，二是高峰期。',
    '首先由科室申请，其次由设备科核对。',
    '三要素齐全，二要件缺失。',
    '第一、第二党支部合并。',
    '按性质办理：①服务类当面回访；②收费类3日内核对。',
    '分为（1）初审、（2）复核两步。',
    '二、三级医院各2家。',
    '1.5万元已退还。',
  ])('%s', (text) => {
    expect(leadsIn(text)).toEqual([text]);
  });
});

describe('a title is set off with its number', () => {
  it('where each measure of the list begins with one', () => {
    expect(leadsIn('一是畅通渠道。号源提前7天放出。二是分时预约，减少等候。每段20分钟。')).toEqual([
      '【一是畅通渠道。】号源提前7天放出。【二是分时预约，减少等候。】每段20分钟。',
    ]);
    expect(leadsIn('一是畅通渠道。号源提前7天放出。', '二是分时预约。')).toEqual([
      '【一是】畅通渠道。号源提前7天放出。',
      '【二是】分时预约。',
    ]);
  });

  it('up to its own full stop, not one within quotes', () => {
    expect(leadsIn('一是落实“当日事。当日毕”的要求。随后回访。')).toEqual([
      '【一是落实“当日事。当日毕”的要求。】随后回访。',
    ]);
  });

  it('and not where the sentence is long, has more commas or is no sentence', () => {
    for (const sentence of [
      '对全院各病区、各门诊、各医技科室的窗口服务情况逐一检查并登记造册。',
      '立案查处，通报全院，追回款项。',
      '退还3.5万元；追责2人。',
    ]) {
      expect(leadsIn(`一是${sentence}随后回访。`)).toEqual([`【一是】${sentence}随后回访。`]);
    }
  });

  it('behind a number with which a paragraph begins', () => {
    expect(leadsIn('1.健全制度。每月一查。', '2.补齐人员。新聘3人。')).toEqual([
      '【1.健全制度。】每月一查。',
      '【2.补齐人员。】新聘3人。',
    ]);
    expect(leadsIn('（一）健全制度。每月一查。\n（二）补齐人员。新聘3人。')).toEqual([
      '【（一）健全制度。】每月一查。\n【（二）补齐人员。】新聘3人。',
    ]);
    expect(leadsIn('（1）健全制度。每月一查。', '（2）补齐人员')).toEqual([
      '（1）健全制度。每月一查。',
      '（2）补齐人员',
    ]);
    expect(leadsIn('1.健全制度。每月一查。')).toEqual(['1.健全制度。每月一查。']);
  });
});

it('takes no more time than a long text needs', () => {
  for (const text of ['一是查。', '“一是', '（（一是', '1.查\n', '（1）查。改。\n', '，二是']) {
    expect(measureLeads([text.repeat(50_000)])).toHaveLength(1);
  }
});
