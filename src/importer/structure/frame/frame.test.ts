import { describe, expect, it } from 'vitest';
import { blocksOf, tableOf } from '../../testing.ts';
import { dayBelowTitle } from './day-below-title.ts';
import { splitSignature } from './signature.ts';
import { splitTitleBlock } from './title-block.ts';

describe('title block', () => {
  const body = '根据安排，现将情况通报如下。';

  it.each([
    ['one line', ['某医院党委关于整改情况的通报'], [], ['某医院党委关于整改情况的通报'], []],
    [
      'two lines',
      ['某医院党委', '关于整改情况的通报'],
      [],
      ['某医院党委', '关于整改情况的通报'],
      [],
    ],
    [
      'three lines and a subtitle',
      ['某医院', '关于巡察反馈意见', '整改情况的通报', '（向社会公开）'],
      [],
      ['某医院', '关于巡察反馈意见', '整改情况的通报'],
      ['（向社会公开）'],
    ],
    [
      'a masthead',
      ['中共某市 某医院 委员会文件', '某医院党委 关于整改情况的通报'],
      ['中共某市 某医院 委员会文件'],
      ['某医院党委 关于整改情况的通报'],
      [],
    ],
    [
      'a masthead above a title that begins with 关于',
      ['某医院文件', '某医发〔2024〕3号', '某医院', '关于整改情况的通报', '来源：党办，2024年'],
      ['某医院文件', '某医发〔2024〕3号'],
      ['某医院', '关于整改情况的通报'],
      ['来源：党办，2024年'],
    ],
  ])('%s', (_, lines, masthead, title, subtitle) => {
    const split = splitTitleBlock(blocksOf(...lines, body));
    expect(split.titleBlock).toEqual({ masthead, title, subtitle });
    expect(split.rest.map(({ text }) => text)).toEqual([body]);
    expect(split.doubts).toEqual([]);
  });

  it('is doubted where no line reads as a title', () => {
    const split = splitTitleBlock(blocksOf('我院召开动员会', body));
    expect(split.titleBlock.title).toEqual(['我院召开动员会']);
    expect(split.doubts.map(({ rule }) => rule)).toEqual(['import-title']);
    expect(splitTitleBlock(blocksOf(body)).titleBlock.title).toEqual([]);
  });
});

describe('signature', () => {
  it.each([
    [['中共某医院委员会', '2025年4月7日'], '2025-04-07'],
    [['某医院 2025 年 4 月 7 日'], '2025-04-07'],
    [['2025年12月31日'], '2025-12-31'],
    [['某医院党委', '二〇二五年十月二十日'], '2025-10-20'],
    [['二○二五年三月十一日'], '2025-03-11'],
    [['中共某医院委员会'], null],
    [[], null],
  ])('%s', (lines, day) => {
    const split = splitSignature(blocksOf('标题', '欢迎监督。', ...lines));
    expect(split.signature).toEqual({ lines, day });
    expect(split.rest).toHaveLength(2);
    expect(split.doubts).toHaveLength(day ? 0 : 1);
  });

  it('takes the day below the title where it names none itself', () => {
    const below = dayBelowTitle({ masthead: [], title: ['通报'], subtitle: ['（2025年2月28日）'] });
    const undated = splitSignature(blocksOf('标题', '欢迎监督。', '中共某医院委员会'), below);
    expect(undated.signature).toEqual({ lines: ['中共某医院委员会'], day: '2025-02-28' });
    expect(undated.doubts).toEqual([]);
    const dated = splitSignature(blocksOf('标题', '欢迎监督。', '2025年4月7日'), below);
    expect(dated.signature.day).toBe('2025-04-07');
  });

  it.each([
    [['2025 年 2 月 28 日'], '2025-02-28'],
    [['（2025年2月30日）'], null],
    [['（2025年2月）'], null],
    [['2月28日'], null],
    [['（2024年党委会第3次会议2025年2月28日通过）'], null],
    [['2025年2月28日', '2025年3月1日'], null],
    [[], null],
  ])('reads a day below the title: %s', (subtitle, day) => {
    expect(dayBelowTitle({ masthead: [], title: ['通报'], subtitle })).toBe(day);
  });

  it('is not a last sentence or heading', () => {
    const { signature } = splitSignature(blocksOf('标题', '截至2025年4月7日', '（二）加强医院'));
    expect(signature.lines).toEqual([]);
  });

  it.each([
    [
      ['附件：清单', '某医院党委', '2025年4月7日'],
      1,
      ['附件：清单'],
      ['某医院党委', '2025年4月7日'],
    ],
    [['某医院党委', '2025年4月7日', '附件', '清单', '1.甲'], 1, null, []],
    [['某医院党委', '2025年4月7日', '某医院办公室 2025年4月8日印发'], 1, null, []],
    [['附件：清单', '某医院党委', '2025年4月7日', '清单', '1.甲'], 1, null, []],
  ])('above or below attachments: %s', (lines, text, appended, signature) => {
    const split = splitSignature(blocksOf('标题', ...lines));
    expect(split.rest).toHaveLength(text);
    expect(split.appended.map((block) => block.text)).toEqual(appended ?? lines);
    expect(split.signature).toEqual({ lines: signature, day: '2025-04-07' });
  });

  it('is read above attachments with tables, which are left to the text', () => {
    const table = tableOf('序号 | 问题\n1 | 排队久');
    const above = blocksOf('标题', '附件：台账', '某医院党委', '2025年4月7日', '附件');
    for (const blocks of [
      [...above, table],
      [...above.slice(0, 4), ...blocksOf('抄送：市委。'), table],
    ]) {
      const split = splitSignature(blocks);
      expect(split.rest).toEqual(blocks);
      expect(split.signature).toEqual({ lines: [], day: '2025-04-07' });
    }
    const last = splitSignature([...above.slice(0, 2), table, ...above.slice(2, 4)]);
    expect(last.rest).toHaveLength(3);
    expect(last.signature.lines).toEqual(['某医院党委', '2025年4月7日']);
  });
});
