import { currentContent } from '../loader/current-content.ts';
import { type Notice, noticesOf } from '../notice/content/content.ts';

/** What a route of statuses knows. */
export interface StatusProps {
  notice: Notice;
}

/** Every notice under its own address, and an issuer's newest one under the issuer's. */
export function statusPaths() {
  const { content } = currentContent();
  const newest = content.issuers.flatMap(({ id, notices }) =>
    notices.slice(0, 1).map((notice) => ({ folder: id, notice })),
  );
  return [...noticesOf(content).map((notice) => ({ folder: notice.key, notice })), ...newest].map(
    ({ folder, notice }) => ({ params: { folder }, props: { notice } satisfies StatusProps }),
  );
}
