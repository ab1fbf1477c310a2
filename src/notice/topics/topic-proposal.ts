import type { Paragraph } from '../markdown/markdown.ts';
import { statesProblem } from '../markdown/problem.ts';
import { withoutWhiteSpace } from '../text/words.ts';
import { type Topic, topics } from './topic.ts';
import { topicEntries } from './topics.ts';

/** An item's words that can name its topics. */
export interface TopicWords {
  title: string;
  paragraphs: readonly Pick<Paragraph, 'text' | 'column'>[];
}

/** An item that names more topics is proposed the first ones only. */
const mostProposed = 3;
/** How often, and with how many words, a body must speak of a topic that the problem does not name. */
const leastMentions = 4;
const leastWords = 3;
/** How much of what a body says of topics must be of that one. */
const leastShare = 0.6;

const topicOfWord = new Map<string, Topic>(
  topicEntries.flatMap(({ code, words }) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, Topic] => [word, code]),
  ),
);
/** The longest words first, so that they win over the shorter ones in them. */
const anyWord = new RegExp(
  [...topicOfWord.keys()].toSorted((a, b) => b.length - a.length).join('|'),
  'g',
);
/** Where brackets with labelled words begin in a title, such as （责任单位：财务科）. */
const labelledBracket = /[（(【［[〔][^（(【［[〔:：]{1,12}[:：]/;

/**
 * The topics that an item's words name, in their order: those named in the first sentence of its
 * title or where it states the problem; where these name none, the one that its other words are
 * about throughout. A mention in passing proposes nothing.
 */
export function proposeTopics(item: TopicWords): Topic[] {
  const { problem, rest } = partsOf(item);
  const named = mentionsIn(problem).map(({ topic }) => topic);
  return named.length > 0 ? [...new Set(named)].slice(0, mostProposed) : mainTopic(rest);
}

function partsOf({ title, paragraphs }: TopicWords) {
  const bracket = title.search(labelledBracket);
  const plain = bracket < 0 ? title : title.slice(0, bracket);
  const stop = plain.indexOf('。');
  const [problem, rest] = stop < 0 ? [[plain], []] : [[plain.slice(0, stop)], [plain.slice(stop)]];
  for (const paragraph of paragraphs) {
    (statesProblem(paragraph) ? problem : rest).push(paragraph.text);
  }
  return { problem, rest };
}

/** The topic that most of the words are about, if there is one. */
function mainTopic(texts: readonly string[]): Topic[] {
  const mentions = mentionsIn(texts);
  return topics.filter((topic) => {
    const own = mentions.filter((mention) => mention.topic === topic);
    return (
      own.length >= leastMentions &&
      own.length >= mentions.length * leastShare &&
      new Set(own.map(({ word }) => word)).size >= leastWords
    );
  });
}

function mentionsIn(texts: readonly string[]): { word: string; topic: Topic }[] {
  return texts.flatMap((text) =>
    [...withoutWhiteSpace(text).normalize('NFKC').matchAll(anyWord)].flatMap(([word]) => {
      const topic = topicOfWord.get(word);
      return topic ? [{ word, topic }] : [];
    }),
  );
}
