import type { APIRoute } from 'astro';
import { publicAddress } from '../../../templates/address.ts';
import { currentContent } from '../../loader/current-content.ts';
import { noticesData } from '../../outputs/open-data.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(noticesData(currentContent().content, publicAddress(site)));
