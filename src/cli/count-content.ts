import { type Content, noticesOf } from '../notice/content/content.ts';

/** How much there is, such as 5 个发布单位、5 份通报、62 个整改事项. */
export function countContent(content: Content): string {
  const notices = noticesOf(content);
  const items = notices.reduce((sum, notice) => sum + notice.items.length, 0);
  return `${content.issuers.length} 个发布单位、${notices.length} 份通报、${items} 个整改事项`;
}
