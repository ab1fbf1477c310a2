import { escapeMarkdown } from '../../notice/escape-markdown.ts';
import type { DraftItem } from '../draft.ts';
import { writeFrontMatter } from './front-matter.ts';
import { follows } from './labels.ts';

/** Patterns of labels in a notice. */
export interface Patterns {
  items: string;
  followUps: string;
}

/** The file of an item. */
export function writeItem(item: DraftItem, patterns: Patterns): string {
  const { label, title, status, deadline } = item;
  const frontMatter = writeFrontMatter({
    number: label.number,
    label: follows(label, patterns.items) ? undefined : label.printed,
    title,
    status,
    deadline,
  });
  const blocks = [
    ...item.paragraphs.map(({ text }) => escapeMarkdown(text)),
    ...item.followUps.flatMap((followUp) => {
      const known = followUp.exact && follows(followUp.label, patterns.followUps);
      const heading = known ? followUp.label.number : followUp.label.printed + followUp.title;
      const paragraphs = followUp.paragraphs.map(({ text }) => escapeMarkdown(text));
      return [`::follow-up[${heading}]`, ...paragraphs];
    }),
  ];
  return blocks.length > 0 ? `${frontMatter}${blocks.join('\n\n')}\n` : frontMatter;
}
