import type { NoticeTexts } from './assemble-specimens.ts';

/** issuer.md with a name alone. */
export const bareIssuer = `---
name: 示例县样张医院
---
`;

/** A notice that states nothing but its words: no day, no window, no contact, no statuses, no parts. */
export const bareNotice: NoticeTexts = {
  notice: `---
title: 关于整改进展情况的通报
---
现将整改情况通报如下。

::items[01-02]
`,
  items: {
    '01': '---\nnumber: 1\ntitle: 值班记录不完整\n---\n，值班表改为每日签字。\n',
    '02': '---\ntitle: 停车难\n---\n院内停车场重新划线，多出车位28个。\n',
  },
};

/** A notice without items. */
export const noticeWithoutItems: NoticeTexts = {
  notice: `---
title: 关于巡察整改情况的说明
---
巡察反馈的事项并入下一份通报公布。
`,
};
