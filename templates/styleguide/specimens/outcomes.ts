import type { Day } from '../../../src/notice/time/day.ts';
import type { NoticeTexts } from './assemble-specimens.ts';
import { dayAfter } from './days.ts';

const answers = [
  ['自助机操作看不懂。', '每台自助机旁已安排一名导诊员，上午和下午都在。', '采纳', '01'],
  ['周末也应当能做检查。', '超声和化验周末照常；大型设备人手不足，先开放半天。', '部分采纳', '01'],
  ['应当取消预约。', '取消预约会让等候更久，现场号仍然保留。', '未采纳', '02'],
  ['停车场晚上太暗。', '已加装路灯12盏。', '采纳', ''],
  ['食堂早餐开得太晚。', '早餐提前到六点半。', '', ''],
  ['病房热水供应时间短。', '热水改为全天供应。', '采纳', ''],
  ['探视时间看不到。', '已印在入院须知上。', '采纳', ''],
  ['电话常常占线。', '增加了两条线路。', '采纳', ''],
] as const;

/** The files of a notice on whose comments `count` answers were published, of which 8 can be had. */
export function noticeWithOutcome(today: Day, count: number): NoticeTexts {
  const lines = answers
    .slice(0, count)
    .map(([comment, answer, decision, item]) =>
      [
        `      - comment: ${comment}`,
        `        answer: ${answer}`,
        ...(decision ? [`        decision: ${decision}`] : []),
        ...(item ? [`        item: ${item}`] : []),
      ].join('\n'),
    );
  return {
    notice: `---
title: 关于整改进展情况的通报
published: ${dayAfter(today, -70)}
comments:
  opens: ${dayAfter(today, -70)}
  closes: ${dayAfter(today, -30)}
  outcome:
    published: ${dayAfter(today, -5)}
    received: 14
    adopted: 9
    summary: 采纳的意见已经列入下半年的工作安排。
${lines.length > 0 ? `    answers:\n${lines.join('\n')}` : ''}
---
::items[01-02]
`,
    items: {
      '01': '---\nnumber: 1\ntitle: 检查等候时间长\ntopics: [就医服务]\n---\n一是增设自助机。\n',
      '02': '---\nnumber: 2\ntitle: 预约不方便\n---\n一是保留现场号。\n',
    },
  };
}
