import { describe, expect, it } from 'vitest';
import { itemStatuses, statusNames } from './item-status.ts';
import { statusAlone, statusOf } from './status-words.ts';

describe('statusOf', () => {
  it.each([
    [
      'completed',
      '已完成',
      '完成',
      '已完成。',
      '全部完成',
      '已全部完成',
      '均已完成',
      '已经完成',
      '整改完成',
      '已整改',
      '已整改完成',
      '已整改到位',
      '全部整改到位',
      '完成整改',
      '已完成整改',
      '已完成整改任务',
      '按期完成',
      '已按时完成',
      '已整改完毕',
      '已完成的问题',
      '已完成整改的事项',
      '已完成（2025年6月）',
      '已 完成',
      '已完成。下一步继续推进',
      '已办结',
      '已销号',
      '已完成整改并销号',
      '整改工作已完成',
      '已得到解决',
      '均已落实到位',
      '已完成整改目标',
    ],
    [
      'sustained',
      '已完成，长期坚持',
      '已完成并长期坚持',
      '已完成、长期坚持',
      '已完成，并持续坚持',
      '整改完成，需长期坚持',
      '已整改到位，持续推进',
      '长期坚持',
      '需长期坚持的事项',
      '已 完成，\n长期坚持',
      '已完成（长期坚持）',
    ],
    [
      'mostly-completed',
      '基本完成',
      '已基本完成',
      '基本完成整改',
      '基本整改到位',
      '大部分完成',
      '基本完成，长期坚持',
      '基本完成的问题',
    ],
    [
      'in-progress',
      '正在整改',
      '正在推进',
      '正在推进中',
      '持续推进',
      '持续整改',
      '整改中',
      '推进中',
      '进行中',
      '正在有序推进',
      '整改工作正在推进',
      '正在整改，预计2025年底完成',
      '正在整改的问题',
      '正在办理',
      '仍在整改',
      '按计划推进',
      '阶段性完成，持续推进',
    ],
    [
      'not-completed',
      '未完成',
      '尚未完成',
      '还未完成',
      '没有完成',
      '未整改',
      '未整改到位',
      '未全部完成',
      '未按期完成',
      '未完成（一部电梯待更新）',
      '未完成的任务',
      '尚未办结',
      '未销号',
      '未启动',
      '未完成整改任务',
      '尚未解决到位',
    ],
  ])('%s', (status, ...printed) => {
    expect(printed.filter((words) => statusOf(words) !== status)).toEqual([]);
  });

  it('states none where the words are more, less or other than a status', () => {
    const others = [
      '',
      '整改',
      '已',
      '部分完成',
      '阶段性完成',
      '取得阶段性成效',
      '已办结3件',
      '100%',
      '已完成80%',
      '已完成3项，2项正在推进',
      '已完成，但尚未验收',
      '已完成（其中2项未完成）',
      '已完成招标',
      '完成制度修订',
      '整改方案已制定',
      '整改措施如下',
      '一是立规矩',
      '较好',
      '2025年12月底前',
      '2025年底前完成',
      '立行立改',
      '不断完成',
      '已完成整改，但个别科室仍需加强',
      '未完成培训的人员已补训',
      '未整改的问题已全部整改',
      '未落实责任的科室',
      '预计完成',
    ];
    expect(others.filter((words) => statusOf(words) !== null)).toEqual([]);
  });

  it('knows the name of every status that pages show', () => {
    expect(itemStatuses.map((status) => statusOf(statusNames[status]))).toEqual([...itemStatuses]);
  });
});

describe('statusAlone', () => {
  it.each(['已于2025年3月底前整改完成', '2025年3月5日已完成', '立行立改，已完成'])(
    'is completed, by a day or at once: %s',
    (words) => expect(statusAlone(words)).toBe('completed'),
  );

  it.each(['已完成', '已完成。', '已完成并长期坚持', '正在有序推进', '未完成', '已整改到位'])(
    'is %s',
    (words) => {
      expect(statusAlone(words)).toBe(statusOf(words));
      expect(statusAlone(words)).not.toBeNull();
    },
  );

  it.each([
    '已完成（2025年6月）',
    '正在推进信息化建设',
    '未完成招标',
    '2025年12月底前完成',
    '已于2025年3月完成招标',
    '立行立改',
    '长期坚持党的领导',
    '整改',
    '，',
    '',
  ])('is not %s', (words) => expect(statusAlone(words)).toBeNull());
});
