import { describe, expect, it } from 'vitest';
import { itemsOf } from '../draft.ts';
import { inventOneNotice } from '../invent.ts';
import { drawQueries } from './queries.ts';
import { scanOf } from './truth.ts';

const items = itemsOf(inventOneNotice(30, 7)).map(({ title, paragraphs }) => ({
  title,
  text: [title, ...paragraphs].join('\n'),
}));
const queries = drawQueries(items, { occurring: 195, absent: 20 });
const scan = scanOf(items.map(({ text }) => text));

describe('drawQueries', () => {
  it('draws as many as it is told, each another', () => {
    expect(new Set(queries.occurring).size).toBe(195);
    expect(new Set(queries.absent).size).toBe(20);
  });

  it('draws what occurs, and what does not', () => {
    expect(queries.occurring.filter((query) => scan(query).size === 0)).toEqual([]);
    expect(queries.absent.filter((query) => scan(query).size > 0)).toEqual([]);
  });

  it('draws no white space and at least two characters', () => {
    const all = [...queries.occurring, ...queries.absent];
    expect(all.filter((query) => /\s/.test(query) || Array.from(query).length < 2)).toEqual([]);
  });

  it('draws the same for the same seed', () => {
    expect(drawQueries(items, { occurring: 195, absent: 20 })).toEqual(queries);
    expect(drawQueries(items, { occurring: 195, absent: 20 }, 2)).not.toEqual(queries);
  });

  it('says so if the texts do not hold so many', () => {
    const few = [{ title: '采购', text: '采购不严' }];
    expect(() => drawQueries(few, { occurring: 50, absent: 0 })).toThrow('do not hold');
  });
});
