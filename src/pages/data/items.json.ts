import type { APIRoute } from 'astro';
import { publicAddress } from '../../../templates/address.ts';
import { currentContent } from '../../loader/current-content.ts';
import { itemsData } from '../../outputs/open-data.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(itemsData(currentContent().content, publicAddress(site)));
