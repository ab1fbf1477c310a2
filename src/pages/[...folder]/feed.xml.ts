import type { APIRoute } from 'astro';
import { publicAddress } from '../../../templates/address.ts';
import { atomFeed } from '../../outputs/feeds/atom-feed.ts';
import { type FeedProps, feedPaths } from '../_feed-paths.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(await atomFeed(props.feed, publicAddress(site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
