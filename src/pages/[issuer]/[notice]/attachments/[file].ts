import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { currentContent } from '../../../../loader/current-content.ts';
import { noticesOf } from '../../../../notice/content/content.ts';

export function getStaticPaths() {
  return noticesOf(currentContent().content).flatMap((notice) =>
    notice.attachments.map(({ file }) => ({
      params: { issuer: notice.issuer.id, notice: notice.id, file },
      props: { path: join(notice.key, 'attachments', file) },
    })),
  );
}

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readFileSync(join(currentContent().folder, props.path)));
