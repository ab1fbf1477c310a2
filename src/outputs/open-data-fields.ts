import { topicNames, topics } from '../notice/topic.ts';

/** What a field of the open data means, for the page /data/. */
export interface DataField {
  name: string;
  meaning: string;
}

/** The fields of an entry of notices.json, in order. */
export const noticeFields: readonly DataField[] = [
  { name: 'id', meaning: '通报的编号，即“发布单位/通报”，与网址一致' },
  { name: 'url', meaning: '通报页面的网址' },
  { name: 'issuer', meaning: '发布单位的名称' },
  { name: 'title', meaning: '标题，多行的连成一行' },
  { name: 'published', meaning: '发布日期（年-月-日）；未注明的为 null' },
  {
    name: 'inspection',
    meaning: '巡察：authority 巡察机构，round 轮次，kind 类型，from、to 起止日，feedback 反馈日',
  },
  {
    name: 'comments',
    meaning: '征求意见时间：opens 首日，closes 末日（到 23:59:59，北京时间）；未注明的为 null',
  },
  {
    name: 'outcome',
    meaning:
      '征求意见的结果，不是原文的话；没有公布的为 null：published 公布日，received 收到几条，adopted 采纳几条，summary 说明，answers 逐条答复（comment 意见，answer 答复，decision 采纳、部分采纳或未采纳，item 所说的整改事项的编号）；没有写的为 null，没有逐条答复的为空数组',
  },
  {
    name: 'contact',
    meaning:
      '联系方式，照原文；原文没有写的，用发布单位的；都没有的为 null：phones（number 号码，hours 接听时间，label 说明；后两项没有的不写）、address 地址、postcode 邮编、postBox 信箱、emails 邮箱',
  },
  { name: 'items', meaning: '整改事项的个数' },
  { name: 'statuses', meaning: '各完成情况的个数，按原文；none 是没有注明的' },
  { name: 'currentStatuses', meaning: '各完成情况的个数，按 currentStatus；写法同 statuses' },
];

/** The fields of an entry of items.json, in order. */
export const itemFields: readonly DataField[] = [
  { name: 'id', meaning: '整改事项的编号，即“发布单位/通报/事项”，与网址一致' },
  { name: 'url', meaning: '整改事项页面的网址' },
  { name: 'issuer', meaning: '发布单位的名称' },
  { name: 'notice', meaning: '所属通报的编号' },
  { name: 'number', meaning: '原文印出的序号；没有序号的为 null' },
  { name: 'title', meaning: '标题，照原文，不带序号' },
  { name: 'section', meaning: '所在部分的各级标题，从外到内' },
  {
    name: 'status',
    meaning:
      '完成情况，按原文：completed 已完成，sustained 已完成并长期坚持，mostly-completed 基本完成，in-progress 正在整改，not-completed 未完成；原文没有写的为 null',
  },
  { name: 'statusText', meaning: '完成情况，照原文；原文没有单独写明的为 null' },
  {
    name: 'currentStatus',
    meaning: '现在的完成情况：有进展记录的是最后一条的，没有的与 status 相同；写法同 status',
  },
  {
    name: 'history',
    meaning:
      '发布以后的进展记录，从早到晚，不是原文的话：date 日期，status 从这一天起的完成情况，note 说明（没有写的为 null）；没有的为空数组',
  },
  { name: 'deadline', meaning: '完成时限，照原文；原文没有写的为 null' },
  {
    name: 'topics',
    meaning: `主题，是编者标的，不是原文的话：${topics.map((code) => `${code} ${topicNames[code]}`).join('，')}；没有标的为空数组`,
  },
  { name: 'text', meaning: '全部文字，照原文，每段一行，含标题和后续说明' },
];
