import { describe, expect, it } from 'vitest';
import { blocksOf } from '../testing.ts';
import { findContact } from './contact.ts';
import { findInspection } from './inspection.ts';
import { issuerFacts } from './issuer.ts';
import { findWindow } from './window.ts';

describe('inspection', () => {
  const inspectionIn = (text: string, title = '') => findInspection(title, blocksOf(text));

  it.each([
    [
      '2024年3月4日至4月26日，市委第二巡察组对某医院开展了常规巡察，6月1日前完成，并于2024年7月2日反馈了意见。',
      {
        authority: '市委第二巡察组',
        kind: '常规巡察',
        from: '2024-03-04',
        to: '2024-04-26',
        feedback: '2024-07-02',
      },
    ],
    [
      '2022年8月4至9月7日，区委巡察四组来院。',
      { authority: '区委巡察四组', from: '2022-08-04', to: '2022-09-07' },
    ],
    ['2023年12月6日—2024年2月10日巡察。', { from: '2023-12-06', to: '2024-02-10' }],
    [
      '2023年5月4日至26日巡察，同年7月3日反馈。',
      { from: '2023-05-04', to: '2023-05-26', feedback: '2023-07-03' },
    ],
    ['没有日期。', {}],
  ])('%s', (text, inspection) => {
    expect(inspectionIn(text)).toEqual({ inspection, doubts: [] });
  });

  it('takes the round from the title', () => {
    const { inspection } = inspectionIn('正文。', '某医院关于十二届市委第三轮巡察整改的通报');
    expect(inspection).toEqual({ round: '十二届市委第三轮' });
  });

  it('leaves a feedback day without a year, and a range that cannot be, to a person', () => {
    const { inspection, doubts } = inspectionIn('2023年10月8日至1月5日巡察，2月20日反馈了意见。');
    expect(inspection).toEqual({});
    expect(doubts.map(({ rule }) => rule)).toEqual([
      'import-inspection-range',
      'import-feedback-year',
    ]);
  });
});

describe('window', () => {
  it.each([
    [
      '征求意见时间为2个月（自2025年5月6日至7月5日）。',
      { opens: '2025-05-06', closes: '2025-07-05' },
    ],
    ['公开期限：2025年3月3日至2025年4月1日。', { opens: '2025-03-03', closes: '2025-04-01' }],
    ['公示期截至2025年5月6日。', { closes: '2025-05-06' }],
    ['医院主动公开制度，接受监督。', null],
  ])('%s', (text, window) => {
    expect(findWindow(blocksOf('前文。', text))).toEqual({ window, doubts: [] });
  });

  it.each([
    ['no days are printed', '征求意见时间为自公布之日起15个工作日。'],
    ['the days are reversed', '征求意见时间：2025年7月5日至2025年5月6日'],
    ['a day is in no calendar', '征求意见时间：2025年2月30日至2025年5月6日'],
  ])('is doubted where %s', (_, text) => {
    const { window, doubts } = findWindow(blocksOf(text));
    expect(window).toBeNull();
    expect(doubts).toMatchObject([{ rule: 'import-window', line: 1 }]);
  });
});

describe('contact', () => {
  const contactIn = (...texts: string[]) => findContact(blocksOf(...texts)).contact;

  it.each([
    [
      '联系方式：0000—1234567（8:30-17:30）；通讯地址：某市示例路1号；邮政编码：000000；电子邮箱：a_b@example.cn',
      {
        phones: [{ number: '0000—1234567', hours: '8:30-17:30' }],
        address: '某市示例路1号',
        postcode: '000000',
        emails: ['a_b@example.cn'],
      },
    ],
    [
      '联系电话：63000000；邮政信箱：某市示例路12号；电子邮箱：a@example.com。',
      { phones: [{ number: '63000000' }], address: '某市示例路12号', emails: ['a@example.com'] },
    ],
    [
      '联系方式：电话0000-1234567；邮政地址：某市示例路35号办公楼；电子邮箱a@example.com。',
      {
        phones: [{ number: '0000-1234567' }],
        address: '某市示例路35号办公楼',
        emails: ['a@example.com'],
      },
    ],
    [
      '联系电话：3000001 3000002，电子邮箱：a@example.com。',
      { phones: [{ number: '3000001' }, { number: '3000002' }], emails: ['a@example.com'] },
    ],
    [
      '监督电话：党委办公室0000-1234567转3，纪检室：(0000)7654321，传真：0000-1111111，邮政信箱：示例市12信箱',
      {
        phones: [
          { number: '0000-1234567转3', label: '党委办公室' },
          { number: '(0000)7654321', label: '纪检室' },
        ],
        postBox: '示例市12信箱',
        emails: [],
      },
    ],
    [
      '联系电话：0000-1234567（工作时间：8:00-12:00），地址：某路2号（邮编：000001）。',
      {
        phones: [{ number: '0000-1234567', hours: '8:00-12:00' }],
        address: '某路2号',
        postcode: '000001',
        emails: [],
      },
    ],
  ])('%s', (text, contact) => expect(contactIn(text)).toEqual(contact));

  it('may be spread over lines', () => {
    expect(contactIn('如有意见，请告知。', '电话：0000-1234567', '邮箱：a@example.cn')).toEqual({
      phones: [{ number: '0000-1234567' }],
      emails: ['a@example.cn'],
    });
  });

  it('takes a line of numbers alone as further phones', () => {
    const { contact, doubts } = findContact(
      blocksOf('联系电话：0000-1234567', '0000-7654321（纪检室）、(0000)1111111', '邮编：000000'),
    );
    expect(contact?.phones).toEqual([
      { number: '0000-1234567' },
      { number: '0000-7654321', label: '纪检室' },
      { number: '(0000)1111111' },
    ]);
    expect(doubts).toEqual([]);
  });

  it.each([
    ['另可致电0000-7654321。', '0000-7654321'],
    ['值班室13000000000', '13000000000'],
    ['也可写信至 a＠示例', 'a＠示例'],
    ['传真：0000-2222222，或致电 0000-7654321', '0000-7654321'],
  ])('names what looks like one and is left out: %s', (text, words) => {
    const { contact, doubts } = findContact(
      blocksOf('联系电话：0000-1234567。', '欢迎监督。', text),
    );
    expect(contact?.phones).toHaveLength(1);
    expect(doubts).toMatchObject([{ rule: 'import-contact', severity: 'hint', line: 3 }]);
    expect(doubts[0]?.message).toContain(`“${words}”像是电话或邮箱`);
  });

  it('takes no other number for a phone', () => {
    const texts = ['截至2025-05-06，退费1234567元，惠及12345678人次。', '传真：0000-2222222'];
    const { doubts } = findContact(blocksOf('联系电话：0000-1234567转3；邮编：000000', ...texts));
    expect(doubts).toEqual([]);
  });

  it('is null with a hint where there is none', () => {
    const { contact, doubts } = findContact(blocksOf('开通投诉电话，设意见箱。'));
    expect(contact).toBeNull();
    expect(doubts.map(({ rule }) => rule)).toEqual(['import-contact']);
  });
});

describe('issuer', () => {
  const none = { title: [], masthead: [], signature: [] };

  it('is named by its committee, or before 关于 in the title', () => {
    expect(issuerFacts({ ...none, title: ['中共某市某医院委员会', '关于整改的通报'] })).toEqual({
      name: '某市某医院',
      committee: '中共某市某医院委员会',
    });
    expect(
      issuerFacts({
        ...none,
        title: ['某医院党组织关于整改的通报'],
        masthead: ['中共 某市某医院 委员会文件'],
      }),
    ).toEqual({ name: '某市某医院', committee: '中共某市某医院委员会' });
    expect(issuerFacts({ ...none, title: ['某医院党委关于整改的通报'] })).toEqual({
      name: '某医院',
      committee: null,
    });
    expect(issuerFacts({ ...none, title: ['关于整改的通报'] }).name).toBeNull();
  });
});
