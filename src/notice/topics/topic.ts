import { topicEntries } from './topics.ts';

/**
 * 主题: what an item is about, across hospitals. The English codes are public (addresses, open
 * data); front matter has the Chinese names.
 */
export type Topic = (typeof topicEntries)[number]['code'];

/** Every topic, in the order in which pages list them. */
export const topics: readonly Topic[] = topicEntries.map(({ code }) => code);

/** The Chinese name of each topic, as pages show it and front matter writes it. */
export const topicNames = Object.fromEntries(
  topicEntries.map(({ code, name }) => [code, name]),
) as Record<Topic, string>;

const codes = new Map<string, Topic>(topicEntries.map(({ code, name }) => [name, code]));

/** The topic of this Chinese name; null if there is none. */
export function topicOfName(name: string): Topic | null {
  return codes.get(name) ?? null;
}
