import { expect, it } from 'vitest';
import { topicNames } from './topic.ts';
import { proposeTopics } from './topic-proposal.ts';

function propose(title: string, ...paragraphs: { text: string; column?: string }[]): string[] {
  return proposeTopics({ title, paragraphs }).map((topic) => topicNames[topic]);
}

it.each([
  ['耗材采购把关不严的问题', ['药品耗材', '招标采购']],
  ['采购耗材把关不严的问题', ['招标采购', '药品耗材']],
  ['Ｄ Ｉ Ｐ结算培训不够', ['医保收费']],
  ['电子病历不能共享', ['信息化']],
  ['病历书写不及时', ['医疗质量']],
  ['病历复印窗口开得晚', ['就医服务']],
  ['党员队伍建设抓得不紧', ['党建']],
  ['收费、采购、人才、党建都有不足', ['医保收费', '招标采购', '人事干部']],
  ['采购制度、采购程序、采购档案不全', ['招标采购']],
  ['班子成员担当不足', []],
  ['奖金分配不公开（责任单位：财务科；整改时限：2025年6月）', []],
  ['对基层指导少。近三年每年下乡两次，乡镇卫生院提出的用药疑问没有答复', []],
])('%s is about %j', (title, names) => {
  expect(propose(title)).toEqual(names);
});

it('a title without a topic leaves it to where the problem is stated', () => {
  expect(propose('第三项', { text: '问题描述：饮片验收不严。' })).toEqual(['药品耗材']);
  expect(propose('第三项', { text: '饮片验收不严', column: '存在问题' })).toEqual(['药品耗材']);
  expect(propose('第三项', { text: '饮片验收不严', column: '整改措施' })).toEqual([]);
});

it('measures propose a topic only if they are about nothing else', () => {
  const about = '一是修订采购办法。二是招标文件逐份复核。三是询价记录全部存档，采购公告上网。';
  expect(propose('程序不规范', { text: about })).toEqual(['招标采购']);
  expect(propose('程序不规范', { text: '采购、采购、采购、采购、采购' })).toEqual([]);
  expect(
    propose('程序不规范', { text: `${about}四是加强党建，做好支部、消防、医保工作。` }),
  ).toEqual([]);
  expect(propose('预约等候时间长', { text: about })).toEqual(['就医服务']);
});

it('is done with words made to do harm', () => {
  for (const words of ['（', '（甲：', '采购', '。', '问题']) {
    propose(words.repeat(50_000), { text: words.repeat(50_000) });
  }
});
