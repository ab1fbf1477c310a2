import { escapeMarkdown } from '../../notice/markdown/escape-markdown.ts';
import { topicNames } from '../../notice/topics/topic.ts';
import type { DraftItem } from '../draft.ts';
import type { ItemParagraph } from '../structure/entry.ts';
import { writeFrontMatter } from './front-matter.ts';
import { follows } from './labels.ts';
import { writeTable } from './write-table.ts';

/** Patterns of labels in a notice. */
export interface Patterns {
  items: string;
  followUps: string;
}

/** The file of an item. */
export function writeItem(item: DraftItem, patterns: Patterns): string {
  const { label, title, status, deadline, topics = [] } = item;
  const frontMatter = writeFrontMatter({
    number: label.number ?? undefined,
    label: follows(label, patterns.items) ? undefined : label.printed,
    title,
    status,
    deadline,
    topics: topics.length > 0 ? topics.map((topic) => topicNames[topic]) : undefined,
  });
  const blocks = [
    ...writeParagraphs(item.paragraphs),
    ...item.followUps.flatMap((followUp) => {
      const known = followUp.exact && follows(followUp.label, patterns.followUps);
      const heading = known ? followUp.label.number : followUp.label.printed + followUp.title;
      return [`::follow-up[${heading}]`, ...writeParagraphs(followUp.paragraphs)];
    }),
  ];
  return blocks.length > 0 ? `${frontMatter}${blocks.join('\n\n')}\n` : frontMatter;
}

/** Paragraphs and tables; before the words of each column its directive, also where it has none. */
function writeParagraphs(paragraphs: readonly ItemParagraph[]): string[] {
  return paragraphs.flatMap(({ text, table, column }, index) => {
    const begins = column !== undefined && column !== paragraphs[index - 1]?.column;
    const words = table ? writeTable(table) : escapeMarkdown(text);
    return [...(begins ? [`::column[${column}]`] : []), ...(words === '' ? [] : [words])];
  });
}
