import { describe, expect, it } from 'vitest';
import { tableBlock } from '../block.ts';
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
    [
      '市委巡察一组于2023年12月6日至2024年2月10日巡察，同年5月7日反馈。',
      {
        authority: '市委巡察一组',
        from: '2023-12-06',
        to: '2024-02-10',
        feedback: '2024-05-07',
      },
    ],
    [
      '2024年4月8日至26日，区委提级巡察组开展了巡察整改“回头看”，同月30日反馈。',
      {
        authority: '区委提级巡察组',
        kind: '巡察整改“回头看”',
        from: '2024-04-08',
        to: '2024-04-26',
        feedback: '2024-04-30',
      },
    ],
    [
      '根据示例市审计局审计，示例市审计局对我院进行了专项审计，于二〇二四年六月十二日反馈。',
      { authority: '示例市审计局', kind: '专项审计', feedback: '2024-06-12' },
    ],
  ])('%s', (text, inspection) => {
    expect(inspectionIn(text)).toEqual({ inspection, doubts: [] });
  });

  it.each([
    ['2024年8月1日前完成反馈问题整改。', {}],
    ['2024年6月20日，医院召开会议研究反馈意见整改方案。', {}],
    ['2024年6月20日召开动员会，传达学习反馈意见。', {}],
    ['2024年6月20日，院党委印发《巡察反馈意见整改方案》。', {}],
    ['2024年6月20日，就巡察反馈意见召开会议。', {}],
    ['集中整改期为2024年6月13日至9月12日。', {}],
    [
      '2024年6月13日至9月12日集中整改。2024年3月4日至26日巡察，2024年6月12日反馈意见和问题。',
      { from: '2024-03-04', to: '2024-03-26', feedback: '2024-06-12' },
    ],
    [
      '2022年市委第二巡察组巡察后，2024年3月4日至26日，市委第三巡察组来院。',
      { authority: '市委第三巡察组', from: '2024-03-04', to: '2024-03-26' },
    ],
    [
      '市委第三巡察组于2024年3月4日至26日来院，市委巡察组听取意见。',
      { authority: '市委第三巡察组', from: '2024-03-04', to: '2024-03-26' },
    ],
  ])('takes no other day for its own: %s', (text, inspection) => {
    expect(inspectionIn(text)).toEqual({ inspection, doubts: [] });
  });

  it('leaves 次年 to a person where it may be either of two years', () => {
    const { inspection, doubts } = inspectionIn(
      '2023年12月6日至2024年2月10日巡察，次年5月7日反馈。',
    );
    expect(inspection).toEqual({ from: '2023-12-06', to: '2024-02-10' });
    expect(doubts).toMatchObject([{ rule: 'import-feedback-year', line: 1 }]);
  });

  it('takes the round from the title', () => {
    const { inspection } = inspectionIn('正文。', '某医院关于十二届市委第三轮巡察整改的通报');
    expect(inspection).toEqual({ round: '十二届市委第三轮' });
    const short = inspectionIn('正文。', '某医院关于县委第七轮巡察整改的通报');
    expect(short.inspection).toEqual({ round: '县委第七轮' });
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
    expect(findWindow(blocksOf('前文。', text), null)).toEqual({ window, doubts: [] });
  });

  it.each([
    ['no days are printed', '征求意见时间为自公布之日起15个工作日。'],
    ['the days are reversed', '征求意见时间：2025年7月5日至2025年5月6日'],
    ['a day is in no calendar', '征求意见时间：2025年2月30日至2025年5月6日'],
  ])('is doubted where %s', (_, text) => {
    const { window, doubts } = findWindow(blocksOf(text), null);
    expect(window).toBeNull();
    expect(doubts).toMatchObject([{ rule: 'import-window', line: 1 }]);
  });
});

describe('a computed window', () => {
  it('tells from what it was computed', () => {
    const { window, doubts } = findWindow(
      blocksOf('征求意见时间为自公布之日起2个月。'),
      '2025-05-06',
    );
    expect(window).toEqual({ opens: '2025-05-06', closes: '2025-07-06' });
    expect(doubts).toMatchObject([{ rule: 'import-window-computed', severity: 'hint', line: 1 }]);
    expect(doubts[0]?.message).toContain('“征求意见时间为自公布之日起2个月”和公布日期 2025-05-06');
  });

  it('is none without the day of publication', () => {
    const { window, doubts } = findWindow(blocksOf('公示期为5个工作日。'), null);
    expect(window).toBeNull();
    expect(doubts).toMatchObject([{ rule: 'import-window', line: 1 }]);
    expect(doubts[0]?.message).toContain('落款没有写明公布日期');
  });
});

describe('a table', () => {
  const cell = (text: string) => ({ paragraphs: [text], span: 1, continues: false });
  const table = (...rows: string[][]) =>
    tableBlock(
      rows.map((cells, index) => ({ cells: cells.map(cell), line: index + 3 })),
      3,
    );

  it('is read by its rows', () => {
    const block = table(
      ['公示时间', '2025年5月6日至7月5日'],
      ['受理部门', '党委办公室'],
      ['联系电话', '0000-1234567'],
      ['通讯地址', '示例市示例路1号', '邮政编码', '000000'],
      ['电子邮箱', 'a@example.cn'],
    );
    expect(findContact([block])).toEqual({
      contact: {
        phones: [{ number: '0000-1234567', label: '党委办公室' }],
        address: '示例市示例路1号',
        postcode: '000000',
        emails: ['a@example.cn'],
      },
      doubts: [],
    });
    expect(findWindow([block], null).window).toEqual({ opens: '2025-05-06', closes: '2025-07-05' });
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
    ['邮箱：zhenggai@mail-1.example.cn---', { phones: [], emails: ['zhenggai@mail-1.example.cn'] }],
  ])('%s', (text, contact) => expect(contactIn(text)).toEqual(contact));

  it.each([
    ['来信请寄示例市123信箱。', { postBox: '示例市123信箱' }],
    ['邮政信箱：0000信箱', { postBox: '0000信箱' }],
    ['信箱：示例市第1号信箱', { postBox: '示例市第1号信箱' }],
    ['地址：示例市示例路1号（000100）', { address: '示例市示例路1号', postcode: '000100' }],
    ['地址：000100 示例市示例路1号', { address: '示例市示例路1号', postcode: '000100' }],
    ['邮编：000100，地址：示例路1号', { address: '示例路1号', postcode: '000100' }],
    ['地址为示例市示例路1号，欢迎监督。', { address: '示例市示例路1号' }],
    ['邮编：000100地址:示例路1号', { address: '示例路1号', postcode: '000100' }],
  ])('has an address or a post box: %s', (text, contact) =>
    expect(contactIn(text)).toEqual({ phones: [], emails: [], ...contact }),
  );

  it.each([
    ['联系电话：0000-1234567分机8012', [{ number: '0000-1234567分机8012' }]],
    ['联系电话：1234567-8012', [{ number: '1234567-8012' }]],
    ['联系电话：0000-1234567/7654321', [{ number: '0000-1234567' }, { number: '7654321' }]],
    [
      '热线：400-000-1234，手机：13900000000',
      [{ number: '400-000-1234' }, { number: '13900000000' }],
    ],
    ['电话：００００－１２３４５６７', [{ number: '００００－１２３４５６７' }]],
    [
      '纪检监察室电话0000-1234567；请拨打党委办公室电话0000-7654321反映。',
      [
        { number: '0000-1234567', label: '纪检监察室' },
        { number: '0000-7654321', label: '党委办公室' },
      ],
    ],
    [
      '工作日8:30-17:30受理，电话：0000-1234567',
      [{ number: '0000-1234567', hours: '工作日8:30-17:30' }],
    ],
    [
      '联系电话（工作日8:00-12:00）：0000-1234567',
      [{ number: '0000-1234567', hours: '工作日8:00-12:00' }],
    ],
    [
      '电话：0000-1234567、0000-7654321；接听时间：8:00-12:00，14:00-17:00',
      [
        { number: '0000-1234567', hours: '8:00-12:00，14:00-17:00' },
        { number: '0000-7654321', hours: '8:00-12:00，14:00-17:00' },
      ],
    ],
    ['联系人：王某，联系电话：王某 0000-1234567', [{ number: '0000-1234567' }]],
    [
      '监督电话：党委办公室 0000-1234567；纪委办公室 0000-7654321；欢迎监督',
      [
        { number: '0000-1234567', label: '党委办公室' },
        { number: '0000-7654321', label: '纪委办公室' },
      ],
    ],
    ['电话（传真）：0000-1234567', [{ number: '0000-1234567' }]],
    ['电话/传真：0000-1234567', [{ number: '0000-1234567' }]],
    ['传真电话：0000-7654321；电话：0000-1234567', [{ number: '0000-1234567' }]],
    ['联系电话：0000-123 4567', [{ number: '0000-123 4567' }]],
    [
      '联系方式：示例路1号示例医院党委办公室 0000-1234567',
      [{ number: '0000-1234567', label: '示例医院党委办公室' }],
    ],
    ['受理时间：2025年5月6日至7月5日；电话：0000-1234567', [{ number: '0000-1234567' }]],
  ])('has phones: %s', (text, phones) => expect(contactIn(text)?.phones).toEqual(phones));

  it('leaves a disguised address to a person', () => {
    const { contact, doubts } = findContact(blocksOf('邮箱：a_b(at)example.cn', '或 c#example.cn'));
    expect(contact).toBeNull();
    expect(doubts.map(({ line }) => line)).toEqual([1, 2]);
  });

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
