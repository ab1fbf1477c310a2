import { describe, expect, it } from 'vitest';
import { windowDays, windowWords } from './window-words.ts';

const published = '2025-05-06';

function daysIn(text: string, day: string | null = published) {
  return windowWords(text).map(({ words }) => windowDays(words, day));
}

describe('a window', () => {
  it.each([
    ['征求意见时间：2025年5月6日至7月5日', '2025-05-06', '2025-07-05'],
    ['征求意见期限（2025年5月6日至2025年7月5日）', '2025-05-06', '2025-07-05'],
    ['公开时间：2025.5.6-2025.7.5', '2025-05-06', '2025-07-05'],
    ['自2025年5月6日至7月5日公示', '2025-05-06', '2025-07-05'],
    ['请于2025年5月6日至7月5日期间反馈意见', '2025-05-06', '2025-07-05'],
    ['公示期截至2025年7月5日', null, '2025-07-05'],
    ['意见反馈截止时间：2025年7月5日17:30', null, '2025-07-05'],
    ['如有意见，请于2025年7月5日前来信反映', null, '2025-07-05'],
    ['征求意见时间自即日起至2025年7月5日', '2025-05-06', '2025-07-05'],
  ])('is printed in %s', (text, opens, closes) => {
    expect(daysIn(text)).toMatchObject([{ opens, closes }]);
  });

  it.each([
    ['征求意见时间为自公布之日起2个月', '2025-05-06', '2025-07-06'],
    ['公示期两个月', '2025-05-06', '2025-07-06'],
    ['自公布之日起60日内可以提出意见', '2025-05-06', '2025-07-05'],
    ['自即日起15个工作日内反馈', '2025-05-06', '2025-05-27'],
    ['公示期为5个工作日', '2025-05-06', '2025-05-13'],
    ['公示期为30天，自2025年5月20日起', '2025-05-20', '2025-06-19'],
    ['自2025年5月20日起公示，公示期为30天', '2025-05-20', '2025-06-19'],
    ['请于6月30日17:30前反馈意见', null, '2025-06-30'],
  ])('follows from %s and the day of publication', (text, opens, closes) => {
    expect(daysIn(text)).toEqual([{ opens, closes, computed: true }]);
  });

  it.each([
    ['征求意见时间为自公布之日起2个月', null],
    ['请于6月30日前反馈意见', null],
    ['请于3月30日前反馈意见', published],
    ['自2035年5月6日起15个工作日公示', published],
    ['征求意见时间：2025年7月5日至2025年5月6日', published],
    ['征求意见时间：自收到通知之日起15日', published],
    ['公开时间：2025年5月6日', published],
  ])('does not follow from %s (published %s)', (text, day) => {
    expect(daysIn(text, day)).toEqual([null]);
  });

  it.each([
    '医院主动公开制度，接受监督。',
    '征求意见163条，采纳141条。',
    '截至2025年5月6日，共收到意见建议163条。',
    '投诉在3个工作日内答复。',
    '每月5日前更新。',
  ])('is not seen in %s', (text) => expect(windowWords(text)).toEqual([]));
});
