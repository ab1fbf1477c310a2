import type { APIRoute } from 'astro';
import { noticeText } from '../../../outputs/notice-text.ts';
import { type NoticeProps, staffPaths } from '../../_staff-paths.ts';

export const getStaticPaths = staffPaths;

export const GET: APIRoute<NoticeProps> = ({ props }) => new Response(noticeText(props.notice));
