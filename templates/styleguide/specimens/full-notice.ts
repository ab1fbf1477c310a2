import { type Day, printDay } from '../../../src/notice/time/day.ts';
import type { NoticeTexts } from './assemble-specimens.ts';
import { dayAfter } from './days.ts';

/** issuer.md with everything that an issuer can state. */
export const fullIssuer = `---
name: 示例市样张医院
committee: 中共示例市样张医院委员会
region: 示例省示例市
color: 靛蓝
contact: { phones: [{ number: 0000-7654321 }] }
filings: { icp: 示ICP备00000000号-1, police: 示公网安备00000000000000号 }
---
这是一家虚构的医院，样张里的话都是为样张写的。
`;

/** The files of a notice with everything that a notice can state, read on a day. */
export function fullNotice(today: Day): NoticeTexts {
  const published = dayAfter(today, -40);
  return {
    notice: `---
masthead: 中共示例市样张医院委员会
title: |-
  中共示例市样张医院委员会
  关于样张巡察整改进展情况的通报
subtitle: （向社会公开）
signature: |-
  中共示例市样张医院委员会
  ${printDay(published)}
published: ${published}
inspection:
  authority: 市委第九巡察组
  round: 示例市委第一轮
  kind: 常规巡察
  from: ${dayAfter(today, -300)}
  to: ${dayAfter(today, -240)}
  feedback: ${dayAfter(today, -200)}
comments: { opens: ${published}, closes: ${dayAfter(today, 21)} }
contact:
  phones:
    - { number: 0000-1234567, hours: "8:30-17:30", label: 党委办公室 }
    - { number: 0000-1234568转2 }
  address: 示例省示例市示例区样张路1号
  postcode: 000000
  postBox: 第9号信箱
  emails: [zhenggai@example.cn]
attachments:
  - file: 审定稿.docx
    title: 通报审定稿
    approved: { date: ${dayAfter(published, -8)}, by: 院党委会 }
  - { file: 整改台账.pdf, title: 整改台账 }
---
样张医院按照巡察反馈意见逐项整改，现将进展情况通报如下。

## 一、组织整改的情况

医院成立整改工作专班，党委书记任组长，每周五下午逐项过账，办完一项销一项。

| 月份 | 会议 | 督办 |
| --- | --- | --- |
| 第一个月 | 3次 | 5次 |
| 第二个月 | 2次 | 4次 |

## 二、整改的进展

### （一）关于“看病等候时间长”方面

#### 1.门诊和检查

::items[01-03]

### （二）关于“设备和药品管理有疏漏”方面

::items[04-06]

## 三、尚未完成的事项

::follow-ups[04]

## 四、下一步打算

样张医院将把没有办完的事项继续办完，随时公布进展。
`,
    items: fullItems(today, published),
    attachments: ['审定稿.docx', '整改台账.pdf'],
  };
}

/** One item in each status, with deadlines that run, end today and have passed. */
function fullItems(today: Day, published: Day): Record<string, string> {
  return {
    '01': `---
number: 1
title: 门诊缴费要排两次队
status: completed
topics: [就医服务]
---
一是合并窗口。挂号和缴费改在同一个窗口办理，窗口由6个增加到9个。

二是增设自助机。门诊大厅新装自助机4台，可以用医保卡缴费。

完成情况：已完成
`,
    '02': `---
number: 2
title: 检查预约等候超过三天
status: sustained
topics: [就医服务]
---
一是延长检查时间，周末照常开机。二是每月公布各项检查的平均等候时间。

完成情况：已完成，长期坚持
`,
    '03': `---
number: 3
title: 门诊标识看不清
status: mostly-completed
deadline: ${printDay(today)}前
topics: [就医服务]
history:
  - { date: ${dayAfter(published, 10)}, status: mostly-completed, note: 一楼和二楼的标识已经换好。 }
---
一是重新设计标识，字号加大一倍。二是在电梯口增设楼层图。

完成情况：基本完成
`,
    '04': `---
number: 4
title: 大型设备闲置
status: not-completed
deadline: ${printDay(dayAfter(today, -12))}前
topics: [财务资产]
---
一是清点设备，查明闲置的3台。二是与县区医院商量共用。

完成情况：未完成

::follow-up[1]

情况说明：共用协议还在商量，已有两家医院答复。

完成时限：${printDay(dayAfter(today, -12))}前
`,
    '05': `---
number: 5
title: 急救药品清单没有及时更新
status: in-progress
deadline: ${printDay(dayAfter(today, 60))}前
topics: [药品耗材]
history:
  - { date: ${dayAfter(published, 5)}, status: in-progress }
  - { date: ${dayAfter(published, 30)}, status: completed, note: 新清单已经印发，各科室按新清单配齐。 }
---
一是由药学部逐科核对。二是每季度更新一次。

完成情况：正在整改
`,
    '06': `---
number: 6
title: 库房温度记录不全
deadline: ${printDay(dayAfter(today, 20))}前
---
库房已经改用自动记录的温度计，每天导出一次。
`,
  };
}
