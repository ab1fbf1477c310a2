import type { APIRoute } from 'astro';
import { publicAddress } from '../../../templates/address.ts';
import { noticeStatus } from '../../outputs/notice-status.ts';
import { type StatusProps, statusPaths } from '../_status-paths.ts';

export const getStaticPaths = statusPaths;

export const GET: APIRoute<StatusProps> = ({ props, site }) =>
  Response.json(noticeStatus(props.notice, publicAddress(site)));
