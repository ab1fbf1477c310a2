import { describe, expect, it } from 'vitest';
import { isId } from '../schema/id.ts';
import { topicNames, topicOfName, topics } from './topic.ts';
import { proposeTopics } from './topic-proposal.ts';
import { topicEntries } from './topics.ts';

describe('the vocabulary', () => {
  it('is small, its codes addresses, its names all different', () => {
    expect(topics.length).toBeLessThanOrEqual(16);
    expect(topics.filter((code) => !isId(code))).toEqual([]);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.map((code) => topicOfName(topicNames[code]))).toEqual(topics);
    expect(topicOfName('药品')).toBeNull();
  });

  it('has each word once, and each proposes its own topic', () => {
    const words = topicEntries.flatMap((entry) =>
      entry.words
        .trim()
        .split(/\s+/)
        .map((word) => [word, entry.code]),
    );
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
    const wrong = words.filter(([word = '', code]) => {
      const proposed = proposeTopics({ title: word, paragraphs: [] });
      return proposed.length !== 1 || proposed[0] !== code;
    });
    expect(wrong).toEqual([]);
  });
});
