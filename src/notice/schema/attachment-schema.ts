import { z } from 'zod';
import { attachmentEndings, attachmentKind } from './attachment-kind.ts';
import { day, words } from './schema-values.ts';

const attachment = z.strictObject({
  /** File name in the notice's folder attachments/. */
  file: words.superRefine((name, context) => {
    const fault = attachmentNameFault(name);
    if (!fault) return;
    const { message, advice } = fault;
    context.addIssue({ code: 'custom', message, params: { advice }, input: name });
  }),
  /** What the link says. */
  title: words,
  /** Says that this file is the approved text from which the notice's pages were made. */
  approved: z
    .strictObject({
      /** Day on which it was approved. */
      date: day,
      /** Who approved it, such as 院党委会. */
      by: words.optional(),
    })
    .optional(),
});

/** Files offered beside a notice; one of them may be the approved text. */
export const attachments = z
  .array(attachment)
  .default([])
  .superRefine((attachments, context) => {
    const [first, second] = attachments.flatMap(({ approved }, index) => (approved ? index : []));
    if (first === undefined || second === undefined) return;
    context.addIssue({
      code: 'custom',
      path: [second, 'approved'],
      message: `审定稿应只有一份；第 ${first + 1} 个附件已经写了 approved`,
      params: { advice: '网页的文字依据哪一份制作，就只在那一份留下 approved。' },
    });
  });

/** An attachment as front matter states it. */
export type AttachmentFrontMatter = z.output<typeof attachment>;

/** Why a name cannot be that of an attachment; null if it can. */
function attachmentNameFault(name: string): { message: string; advice: string } | null {
  if (/[\\/]/.test(name) || name.startsWith('.')) {
    return {
      message: '应只写文件名，不带文件夹',
      advice: '把文件放进这个通报的 attachments 文件夹，这里只写文件名。',
    };
  }
  const mark = /[#?%]/.exec(name)?.[0];
  if (mark) {
    return {
      message: `文件名会成为网址的一部分，不能有“#”“?”“%”；这里有“${mark}”`,
      advice: '请改名：给文件换一个没有这些符号的名字，这里也照着改。',
    };
  }
  if (attachmentKind(name)) return null;
  return {
    message: `附件应是下列几种文件之一：${attachmentEndings.join('、')}`,
    advice: '另存为其中一种（如 pdf），再把这里的文件名改过来；不提供下载的，删去这一项。',
  };
}
