import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { currentContent } from '../../../../loader/current-content.ts';

export function getStaticPaths() {
  return currentContent().content.issuers.flatMap(({ notices }) =>
    notices.flatMap((notice) =>
      notice.attachments.map(({ file }) => ({
        params: { issuer: notice.issuer.id, notice: notice.id, file },
        props: { path: join(notice.key, 'attachments', file) },
      })),
    ),
  );
}

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readFileSync(join(currentContent().folder, props.path)));
