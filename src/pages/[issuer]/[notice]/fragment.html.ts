import type { APIRoute } from 'astro';
import { cmsFragment } from '../../../outputs/fragment/fragment.ts';
import { fragmentFile, type NoticeProps, staffPaths } from '../../_staff-paths.ts';

export const getStaticPaths = staffPaths;

export const GET: APIRoute<NoticeProps> = ({ props }) => fragmentFile(cmsFragment(props.notice));
