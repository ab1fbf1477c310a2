import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../tests/support/seeded-random.ts';
import type { Postings } from '../chunk.ts';
import { encodePairs, encodeSingles } from '../text/encode.ts';
import { findTerm, type TermSource } from './phrase.ts';

/** The index of folded texts, of which the first `head` units are the heading. */
function sourceOf(texts: readonly string[], head = 0, cost: (word: string) => number = () => 1) {
  const words = new Map<string, Map<number, number[]>>();
  const asked: string[] = [];
  const read: number[] = [];
  for (const [item, text] of texts.entries()) {
    const add = (word: string, position: number) => {
      const items = words.get(word) ?? new Map<number, number[]>();
      items.set(item, [...(items.get(item) ?? []), position]);
      words.set(word, items);
    };
    for (const [position, word] of encodePairs(text).entries()) add(word, position);
    const inHead = encodeSingles(text.slice(0, head));
    for (const word of encodeSingles(text)) add(word, inHead.includes(word) ? 1 : 0);
  }
  const source: TermSource = {
    async postings(word): Promise<Postings> {
      asked.push(word);
      return words.get(word) ?? new Map();
    },
    cost,
    headLength: () => head,
    async textOf(item) {
      read.push(item);
      return texts[item] ?? '';
    },
  };
  return { source, asked, read };
}

describe('findTerm', () => {
  it('tells where a term stands, and whether in the heading', async () => {
    const { source } = sourceOf(['药品药品', '采购药品', '采购'], 2);
    expect(await findTerm('药品', source)).toEqual(
      new Map([
        [0, { positions: [0, 2], inHead: true }],
        [1, { positions: [2], inHead: false }],
      ]),
    );
    expect(await findTerm('药', source)).toEqual(
      new Map([
        [0, { positions: [], inHead: true }],
        [1, { positions: [], inHead: false }],
      ]),
    );
  });

  it('finds exactly the texts that hold a term, over few letters', async () => {
    const random = seededRandom(11);
    const word = (length: number) =>
      Array.from({ length }, () => '甲乙丙'[Math.floor(random() * 3)]).join('');
    const texts = Array.from({ length: 60 }, () => word(40));
    for (let round = 0; round < 1500; round += 1) {
      const term = word(1 + Math.floor(random() * 14));
      const { source } = sourceOf(texts, 5, () => Math.floor(random() * 8));
      const found = [...(await findTerm(term, source)).keys()].sort((a, b) => a - b);
      expect(found).toEqual(texts.flatMap((text, item) => (text.includes(term) ? item : [])));
    }
  });

  it('asks for every second pair, and the last', async () => {
    const { source, asked } = sourceOf(Array.from({ length: 20 }, () => '药品采购管'));
    await findTerm('药品采购管', source);
    const pairs = encodePairs('药品采购管');
    expect(asked).toEqual([pairs[0], pairs[2], pairs[3]]);
  });

  it('looks through few items rather than ask for a costly pair', async () => {
    const costly = encodePairs('整改')[0];
    const cost = (word: string) => (word === costly ? 150 : 2);
    const texts = ['药品整改', '药品目录', ...Array.from({ length: 50 }, () => '整改')];
    const { source, asked, read } = sourceOf(texts, 0, cost);
    expect([...(await findTerm('药品整改', source)).keys()]).toEqual([0]);
    expect(asked).toEqual(encodePairs('药品'));
    expect(read).toEqual([0, 1]);
  });

  it('tells only places of the whole term, although few items are looked through', async () => {
    const costly = encodePairs('整改')[0];
    const { source } = sourceOf(['药品药品整改', '药品目录'], 4, (word) =>
      word === costly ? 150 : 2,
    );
    expect(await findTerm('药品整改', source)).toEqual(
      new Map([[0, { positions: [2], inHead: false }]]),
    );
  });

  it('asks for nothing more once nothing is left', async () => {
    const { source, asked } = sourceOf(['药品采购管理']);
    expect((await findTerm('没有这句话的任何一处地方啊', source)).size).toBe(0);
    expect(asked.length).toBeLessThan(6);
  });
});
