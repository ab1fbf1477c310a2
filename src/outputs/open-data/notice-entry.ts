import { z } from 'zod';
import {
  countCurrentStatuses,
  countStatuses,
  type Notice,
  titleOf,
} from '../../notice/content/content.ts';
import { attachmentPath } from '../../notice/derived/attachment-path.ts';
import { contactOf } from '../../notice/derived/contact.ts';
import { attachmentKind } from '../../notice/schema/attachment-kind.ts';
import { decisions } from '../../notice/schema/schema.ts';
import type { ToAddress } from '../to-address.ts';
import { address, count, day, statusCounts } from './values.ts';

const words = () => z.string().nullable();

const inspection = z.object({
  authority: words().describe('巡察机构'),
  round: words().describe('轮次'),
  kind: words().describe('类型'),
  from: day().nullable().describe('巡察起始日'),
  to: day().nullable().describe('巡察结束日'),
  feedback: day().nullable().describe('反馈日'),
});

const comments = z.object({
  opens: day().nullable().describe('首日；从发布之日起的为 null'),
  closes: day().describe('末日，到 23:59:59，北京时间'),
});

const answer = z.object({
  comment: z.string().describe('意见'),
  answer: z.string().describe('答复'),
  decision: z.enum(decisions).nullable().describe('怎样处理；没有写的为 null'),
  item: words().describe('所说的整改事项的编号；没有写的为 null'),
});

const outcome = z.object({
  published: day().describe('公布日'),
  received: count().nullable().describe('收到几条'),
  adopted: count().nullable().describe('采纳几条'),
  summary: words().describe('说明'),
  answers: z.array(answer).describe('逐条答复；没有的为空数组'),
});

const phone = z.object({
  number: z.string().describe('号码'),
  hours: z.string().optional().describe('接听时间；没有的不写'),
  label: z.string().optional().describe('说明，例如是谁的电话；没有的不写'),
});

const contact = z.object({
  phones: z.array(phone).describe('电话；没有的为空数组'),
  address: words().describe('地址'),
  postcode: words().describe('邮编'),
  postBox: words().describe('信箱'),
  emails: z.array(z.string()).describe('邮箱；没有的为空数组'),
});

const attachment = z.object({
  url: address().describe('文件的网址'),
  title: z.string().describe('名称'),
  kind: z.string().describe('种类（MIME 类型）'),
  size: count().describe('大小，字节'),
  sha256: z.string().describe('SHA-256 校验码，64 位小写十六进制数字'),
  approved: z
    .object({
      date: day().describe('审定日'),
      by: words().describe('谁审定的；没有写的为 null'),
    })
    .nullable()
    .describe('网页文字所依据的审定稿才有，别的附件为 null'),
});

/**
 * An entry of notices.json: one notice. Types, schema, checks and the page /data/ all come from here.
 */
export const noticeEntry = z.object({
  id: z.string().describe('通报的编号，即“发布单位/通报”，与网址一致'),
  url: address().describe('通报页面的网址'),
  issuer: z.string().describe('发布单位的名称'),
  title: z.string().describe('标题，多行的连成一行'),
  published: day().nullable().describe('发布日期；未注明的为 null'),
  inspection: inspection.describe('巡察；其中没有写的为 null'),
  comments: comments.nullable().describe('征求意见时间；未注明的为 null'),
  outcome: outcome
    .nullable()
    .describe('征求意见的结果，不是原文的话；没有公布的为 null，其中没有写的也为 null'),
  contact: contact
    .nullable()
    .describe('联系方式，照原文；原文没有写的，用发布单位的；都没有的为 null'),
  items: count().describe('整改事项的个数'),
  statuses: statusCounts().describe('各完成情况的个数，按原文；none 是没有注明的'),
  currentStatuses: statusCounts().describe('各完成情况的个数，按现在的；写法同 statuses'),
  attachments: z.array(attachment).describe('附件；没有的为空数组'),
});

/** An entry of notices.json. */
export type NoticeEntry = z.output<typeof noticeEntry>;

/** What notices.json says of a notice. */
export function noticeEntryOf(notice: Notice, toAddress: ToAddress): NoticeEntry {
  const { comments, published, issuer, items } = notice;
  return {
    id: notice.key,
    url: toAddress(`${notice.key}/`),
    issuer: issuer.name,
    title: titleOf(notice),
    published: published ?? null,
    inspection: inspectionOf(notice),
    comments: comments ? { opens: comments.opens ?? null, closes: comments.closes } : null,
    outcome: outcomeOf(notice),
    contact: contactDataOf(notice),
    items: items.length,
    statuses: countStatuses(items),
    currentStatuses: countCurrentStatuses(items),
    attachments: attachmentsOf(notice, toAddress),
  };
}

function attachmentsOf(notice: Notice, toAddress: ToAddress): NoticeEntry['attachments'] {
  return notice.attachments.flatMap((attachment) => {
    const { file, title, stored, approved } = attachment;
    const kind = attachmentKind(file);
    if (!stored || !kind) return [];
    return {
      url: toAddress(attachmentPath(notice, attachment)),
      title,
      kind: kind.mediaType,
      ...stored,
      approved: approved ? { date: approved.date, by: approved.by ?? null } : null,
    };
  });
}

function inspectionOf({ inspection }: Notice): NoticeEntry['inspection'] {
  const { authority, round, kind, from, to, feedback } = inspection;
  return {
    authority: authority ?? null,
    round: round ?? null,
    kind: kind ?? null,
    from: from ?? null,
    to: to ?? null,
    feedback: feedback ?? null,
  };
}

function outcomeOf({ key, comments }: Notice): NoticeEntry['outcome'] {
  const outcome = comments?.outcome;
  if (!outcome) return null;
  const { published, received, adopted, summary, answers } = outcome;
  return {
    published,
    received: received ?? null,
    adopted: adopted ?? null,
    summary: summary ?? null,
    answers: answers.map(({ comment, answer, decision, item }) => ({
      comment,
      answer,
      decision: decision ?? null,
      item: item === undefined ? null : `${key}/${item}`,
    })),
  };
}

function contactDataOf(notice: Notice): NoticeEntry['contact'] {
  const contact = contactOf(notice);
  if (!contact) return null;
  const { phones, address, postcode, postBox, emails } = contact;
  return {
    phones,
    address: address ?? null,
    postcode: postcode ?? null,
    postBox: postBox ?? null,
    emails,
  };
}
