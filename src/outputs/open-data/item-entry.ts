import { z } from 'zod';
import {
  currentStatus,
  type RectificationItem,
  wordsOfItem,
} from '../../notice/content/content.ts';
import { topicNames, topics } from '../../notice/topics/topic.ts';
import type { ToAddress } from '../to-address.ts';
import { address, count, day, status, statusMeanings } from './values.ts';

const topicMeanings = topics.map((code) => `${code} ${topicNames[code]}`).join('，');

const statusChange = z.object({
  date: day().describe('从哪一天起'),
  status: status().describe('从这一天起的完成情况，写法同 status'),
  note: z.string().nullable().describe('说明；没有写的为 null'),
});

/**
 * An entry of items.json: one item. Types, schema, checks and the page /data/ all come from here.
 */
export const itemEntry = z.object({
  id: z.string().describe('整改事项的编号，即“发布单位/通报/事项”，与网址一致'),
  url: address().describe('整改事项页面的网址'),
  issuer: z.string().describe('发布单位的名称'),
  notice: z.string().describe('所属通报的编号'),
  number: count().nullable().describe('原文印出的序号；没有序号的为 null'),
  title: z.string().describe('标题，照原文，不带序号'),
  section: z.array(z.string()).describe('所在部分的各级标题，从外到内'),
  status: status().nullable().describe(`完成情况，按原文：${statusMeanings}；原文没有写的为 null`),
  statusText: z.string().nullable().describe('完成情况，照原文；原文没有单独写明的为 null'),
  currentStatus: status()
    .nullable()
    .describe('现在的完成情况：有进展记录的是最后一条的，没有的与 status 相同；写法同 status'),
  history: z
    .array(statusChange)
    .describe('发布以后的进展记录，从早到晚，不是原文的话；没有的为空数组'),
  deadline: z.string().nullable().describe('完成时限，照原文；原文没有写的为 null'),
  topics: z
    .array(z.enum(topics))
    .describe(`主题，是编者标的，不是原文的话：${topicMeanings}；没有标的为空数组`),
  text: z.string().describe('全部文字，照原文，每段一行，含标题和后续说明'),
});

/** An entry of items.json. */
export type ItemEntry = z.output<typeof itemEntry>;

/** What items.json says of an item. */
export function itemEntryOf(item: RectificationItem, toAddress: ToAddress): ItemEntry {
  return {
    id: item.key,
    url: toAddress(`${item.key}/`),
    issuer: item.notice.issuer.name,
    notice: item.notice.key,
    number: item.number ?? null,
    title: item.title,
    section: item.section.map(({ text }) => text),
    status: item.status ?? null,
    statusText: item.statusText,
    currentStatus: currentStatus(item) ?? null,
    history: item.history.map(({ date, status, note }) => ({ date, status, note: note ?? null })),
    deadline: item.deadline ?? null,
    topics: item.topics,
    text: wordsOfItem(item),
  };
}
