import { isStaffSite } from '../../templates/staff-site.ts';
import { currentContent } from '../loader/current-content.ts';
import { type Notice, noticesOf } from '../notice/content/content.ts';

/** What a route of a notice is given. */
export interface NoticeProps extends Record<string, unknown> {
  notice: Notice;
}

/** Paths of a file that each notice has on the staff's site; none on the public one. */
export function staffPaths() {
  if (!isStaffSite) return [];
  return noticesOf(currentContent().content).map((notice) => ({
    params: { issuer: notice.issuer.id, notice: notice.id },
    props: { notice } satisfies NoticeProps,
  }));
}

/** A fragment as a file; its first character tells a browser that opens it how it is encoded. */
export function fragmentFile(html: string): Response {
  return new Response(`\ufeff${html}`, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
