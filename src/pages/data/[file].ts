import type { APIRoute } from 'astro';
import type { DataFile } from '../../outputs/open-data/data-files.ts';
import { currentData } from './_current-data.ts';

export function getStaticPaths() {
  return currentData().files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.type } });
