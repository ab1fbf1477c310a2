import { z } from 'zod';
import { itemStatuses, statusNames } from '../../notice/status/item-status.ts';

/** An address as a page of the site gives it: whole where the site's own is known. */
export const address = () => z.string().meta({ format: 'uri-reference' });

/** A day such as 2025-05-06. */
export const day = () => z.iso.date();

/** A whole number from 0. */
export const count = () => z.int().nonnegative();

/** A status by its code. */
export const status = () => z.enum(itemStatuses);

/** What the codes of statuses mean, for descriptions. */
export const statusMeanings = itemStatuses.map((code) => `${code} ${statusNames[code]}`).join('，');

/** How many items have each status; `none` counts those without one. */
export const statusCounts = () => z.record(z.enum([...itemStatuses, 'none']), count());
