import type { APIRoute } from 'astro';
import { publicAddress } from '../../../templates/address.ts';
import { jsonFeed } from '../../outputs/feeds/json-feed.ts';
import { type FeedProps, feedPaths } from '../_feed-paths.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(await jsonFeed(props.feed, publicAddress(site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
