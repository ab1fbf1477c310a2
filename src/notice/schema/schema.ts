import { z } from 'zod';
import { itemStatuses } from '../status/item-status.ts';
import { topicsByName } from '../topics/topic-schema.ts';
import { attachments } from './attachment-schema.ts';
import { issuerColorByName } from './issuer-color.ts';
import { labelNumber } from './label.ts';
import { count, day, words } from './schema-values.ts';
import { readSiteAddress } from './site-address.ts';
import { website } from './website-schema.ts';

const phone = z.strictObject({
  /** The number as printed, such as 0000-1234567 or 12345678. */
  number: words.refine((value) => value.normalize('NFKC').replaceAll(/\D/g, '').length >= 3, {
    message: '应是电话号码，至少三位数字',
    params: { advice: '照原文写号码，例如 0000-1234567。' },
  }),
  /** Hours in which it is answered, as printed, such as 8:30-17:30. */
  hours: words.optional(),
  /** Whose phone it is, as printed, such as 党委办公室. */
  label: words.optional(),
});

/** An e-mail address that can stand in a mailto: address, full-width letters and ＠ aside. */
const email = /^[a-z0-9._%+-]+@[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+$/i;

/** 联系方式: where a reader can turn. Everything as printed. */
const contactPoint = z.strictObject({
  phones: z.array(phone).default([]),
  /** Postal address. */
  address: words.optional(),
  /** Six digits, of the width in which they are printed. */
  postcode: words
    .refine((value) => /^\d{6}$/.test(value.normalize('NFKC')), {
      message: '邮政编码应是六位数字',
      params: { advice: '照原文改成六位数字；原文没有的，删去这一行。' },
    })
    .optional(),
  /** Number or name of a post box, where one is given beside or in place of an address. */
  postBox: words.optional(),
  emails: z
    .array(
      words.refine((value) => email.test(value.normalize('NFKC')), {
        message: '应是电子邮箱，形如 zhenggai@example.cn',
        params: { advice: '照原文改正邮箱地址，一项只写一个；不是邮箱的，删去这一行。' },
      }),
    )
    .default([]),
});

/** The address of a site of ours; its value is the address in its usual form. */
const siteAddress = words.transform((written, context): string => {
  const address = readSiteAddress(written);
  if (address !== null) return address;
  context.addIssue({
    code: 'custom',
    message: '应是另一个通报网站首页的地址，以 https:// 或 http:// 开头、以“/”结尾',
    params: { advice: '写成 https://www.example.cn/zhenggai/ 这样；不想一起搜索的，删去这一项。' },
  });
  return z.NEVER;
});

/** content/site.md: the site as a whole. Its body introduces the site on the home page. */
export const siteFrontMatter = z.strictObject({
  /** Name of the site, shown in its header. */
  title: words,
  /** Addresses of further sites whose notices are searched together with this one's. */
  searchSites: z.array(siteAddress).default([]),
});

/**
 * 公安备案号: a region in one character, and fourteen digits, of whatever width and maybe apart; old
 * ones of Beijing have twelve.
 */
const policeFiling = /^\p{Script=Han}公网安备 ?\d{12}(?:\d{2})?号$/u;

/** content/<issuer>/issuer.md: 发布单位. Its body introduces the issuer on its page. */
export const issuerFrontMatter = z.strictObject({
  /** Name of the hospital. */
  name: words,
  /** Full name of its Party committee. */
  committee: words.optional(),
  /** Place it is in, such as 示例省示例市. */
  region: words.optional(),
  /** The colour of its pages, by its Chinese name; its code once read. */
  color: issuerColorByName.optional(),
  /** Contact points for notices that name none of their own. */
  contact: contactPoint.optional(),
  /** Filing numbers that the footer shows. */
  filings: z
    .strictObject({
      /** ICP number, linked to the ministry's filing site. */
      icp: words.optional(),
      /** 公安备案号, linked to the record of its digits. */
      police: words
        .refine((value) => policeFiling.test(value.normalize('NFKC')), {
          message: '应是公安备案号，形如 京公网安备11010102000001号（十四位数字，早年的十二位）',
          params: { advice: '照公安机关给的备案号写全；还没有办下来的，删去这一行。' },
        })
        .optional(),
    })
    .default({}),
  /** The website on which its notices are published. */
  website: website.optional(),
});

const inspection = z.strictObject({
  /** Who inspected, such as 市委第二巡察组. */
  authority: words.optional(),
  /** Round, such as 八届市委第四轮. */
  round: words.optional(),
  /** Kind, such as 常规巡察 or 专项巡察. */
  kind: words.optional(),
  /** First and last day of the inspection. */
  from: day.optional(),
  to: day.optional(),
  /** Day on which its findings were told. */
  feedback: day.optional(),
});

/** What became of a comment, as pages show it. */
export const decisions = ['采纳', '部分采纳', '未采纳'] as const;

/** 意见答复: a comment that was received, and what the issuer says to it. */
const answer = z.strictObject({
  /** The comment in short, without the name of who made it. */
  comment: words,
  /** What the issuer answers. */
  answer: words,
  /** What became of it. */
  decision: z.enum(decisions).optional(),
  /** Id of the item that it is about. */
  item: words.optional(),
});

const outcome = z.strictObject({
  /** Day on which the outcome was published. */
  published: day,
  /** How many comments were received, and how many of them adopted. */
  received: count('received').optional(),
  adopted: count('adopted').optional(),
  /** What came of the comments, in the issuer's words. */
  summary: words.optional(),
  /** Answer by answer, in the order in which they are shown. */
  answers: z.array(answer).default([]),
});

/** 征求意见时间: when comments are taken. */
export const commentWindow = z
  .strictObject({
    /** First day. Left out: from publication on. */
    opens: day.optional(),
    /** Last day, to 23:59:59 in Asia/Shanghai. */
    closes: day,
    /** What came of the comments, once that is published. */
    outcome: outcome.optional(),
  })
  .superRefine(({ opens, closes, outcome }, context) => {
    if (opens && opens > closes) {
      context.addIssue({
        code: 'custom',
        path: ['closes'],
        message: `截止日应不早于开始日 ${opens}；现在写的是“${closes}”`,
        params: { advice: '核对原文的起止日期。' },
      });
    }
    if (outcome && outcome.published <= closes) {
      context.addIssue({
        code: 'custom',
        path: ['outcome', 'published'],
        message: `结果公布日应晚于征求意见的截止日 ${closes}；现在写的是“${outcome.published}”`,
        params: { advice: '核对截止日和公布日。' },
      });
    }
  });

const labelAdvice = `连英文双引号一起写，例如 "（${labelNumber}）" 或 "${labelNumber}."。`;

const label = words
  .refine((value) => value.split(labelNumber).length === 2, {
    message: `序号的样式里应有一处“${labelNumber}”，代表数字`,
    params: { advice: labelAdvice },
  })
  .refine((value) => !/["'“”‘’＂＇]/.test(value), {
    message: '序号的样式里不应有引号，引号会和序号一起印出来；样式外面的引号要用英文的',
    params: { advice: labelAdvice },
  });

/** One of the reviews that a notice passes before it is published (三审三校). */
const review = z.strictObject({
  /** Which review it was, such as 初审, 复审 or 终审. */
  stage: words,
  /** Who signs for it. */
  reviewer: words,
  /** Day on which it was signed. */
  date: day,
});

/** A finding of the checker that a person has looked at and leaves as it is. */
const exception = z.strictObject({
  /** Id of the rule. */
  rule: words,
  /** Words that the finding quotes; left out: every finding of this rule in this file. */
  quote: words.optional(),
  /** Why it stays as it is. */
  reason: words,
});

/** content/<issuer>/<notice>/notice.md: 通报. */
export const noticeFrontMatter = z.strictObject({
  /** Words above the title (版头), a line for each printed line. */
  masthead: words.optional(),
  /** Title, a line for each printed line. */
  title: words,
  /** Words between title and text, such as （向社会公开）. */
  subtitle: words.optional(),
  /** Signature and date of issue (落款) under the text, a line for each printed line. */
  signature: words.optional(),
  /** Day of publication. */
  published: day.optional(),
  inspection: inspection.default({}),
  comments: commentWindow.optional(),
  contact: contactPoint.optional(),
  /** How printed numbers look where an item does not say otherwise. */
  labels: z
    .strictObject({
      items: label.optional(),
      followUps: label.optional(),
    })
    .default({}),
  /** Files offered beside the notice; one of them may be the approved text. */
  /** Files offered beside the notice. */
  attachments,
  /** Reviews that were signed before publication. */
  reviews: z.array(review).default([]),
  /** Findings in this file that stay as they are. */
  exceptions: z.array(exception).default([]),
});

/** 进展记录: a dated change of an item's status after publication. No words of the notice. */
const statusChange = z.strictObject({
  /** Day since which it is so. */
  date: day,
  /** The status from then on. */
  status: z.enum(itemStatuses),
  /** What was done, in the issuer's words. */
  note: words.optional(),
});

/** content/<issuer>/<notice>/items/<id>.md: 整改事项. */
export const itemFrontMatter = z.strictObject({
  /** Printed number. */
  number: count('number').optional(),
  /** Printed label, where it is not the notice's pattern with the number. */
  label: words.optional(),
  /** Title as printed, without its label. */
  title: words,
  /** 完成情况, where the approved text states one. What changed later stands in `history`. */
  status: z.enum(itemStatuses).optional(),
  /** 完成时限 as printed, where the approved text states one. */
  deadline: words.optional(),
  /** 进展记录: what changed after publication, the oldest first. */
  history: z
    .array(statusChange)
    .default([])
    .superRefine((changes, context) => {
      for (const [index, { date }] of changes.entries()) {
        const before = changes[index - 1]?.date;
        if (before === undefined || before <= date) continue;
        context.addIssue({
          code: 'custom',
          path: [index, 'date'],
          message: `进展记录应从早到晚写，这一条应不早于上一条的 ${before}；现在写的是“${date}”`,
          params: { advice: '核对日期，或者把这一条移到上一条前面。' },
        });
      }
    }),
  /** 主题, by their Chinese names; their codes once read. */
  topics: topicsByName.default([]),
  /** Findings in this file that stay as they are. */
  exceptions: z.array(exception).default([]),
});

export type ContactPoint = z.output<typeof contactPoint>;
export type CommentWindow = z.output<typeof commentWindow>;
export type CommentOutcome = z.output<typeof outcome>;
export type CommentAnswer = z.output<typeof answer>;
export type Inspection = z.output<typeof inspection>;
export type Exception = z.output<typeof exception>;
export type SiteFrontMatter = z.output<typeof siteFrontMatter>;
export type IssuerFrontMatter = z.output<typeof issuerFrontMatter>;
export type NoticeFrontMatter = z.output<typeof noticeFrontMatter>;
export type ItemFrontMatter = z.output<typeof itemFrontMatter>;
