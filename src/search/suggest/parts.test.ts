import { describe, expect, it } from 'vitest';
import type { Postings } from '../chunk.ts';
import { encodePairs } from '../text/encode.ts';
import { fold } from '../text/fold.ts';
import { occurringParts, type PartSource } from './parts.ts';

/** An index of the texts, each pair at a price. */
function sourceOf(texts: readonly string[], kilobytes = 1): PartSource & { asked: number } {
  const words = new Map<string, Map<number, number[]>>();
  for (const [item, text] of texts.entries()) {
    for (const [position, word] of encodePairs(fold(text)).entries()) {
      const postings = words.get(word) ?? new Map<number, number[]>();
      postings.set(item, [...(postings.get(item) ?? []), position]);
      words.set(word, postings);
    }
  }
  const source = {
    asked: 0,
    async postings(word: string): Promise<Postings> {
      source.asked += 1;
      return words.get(word) ?? new Map();
    },
    cost: () => kilobytes,
  };
  return source;
}

const texts = [
  '规范药品采购管理，严格执行采购制度。',
  '加强合同管理。',
  '示医发〔2024〕9号文件，共99项。',
  '药采购',
];
const partsOf = (term: string) => occurringParts(term, [sourceOf(texts)], new Map());

describe('occurringParts', () => {
  it.each([
    ['药品采购管里', ['药品采购']],
    ['“药品采购”', ['药品采购']],
    ['加强采购的管理', ['加强', '采购', '管理']],
    ['药品采购管理，混乱', ['药品采购管理']],
    ['严格执行合同管理', ['严格执行', '合同管理']],
    ['示医发〔2024〕8号', ['示医发〔2024']],
    ['规范 药品', ['规范 药品']],
    ['天气预报', []],
    ['办药采内', []],
    ['共98项', []],
    ['药', []],
  ])('of %s are %j', async (term, parts) => {
    expect(await partsOf(term)).toEqual(parts);
  });

  it('are the longest in each of several indexes', async () => {
    const sources = [sourceOf(['药品采购']), sourceOf(['采购管理'])];
    expect(await occurringParts('药品采购管理', sources, new Map())).toEqual([
      '药品采购',
      '采购管理',
    ]);
  });

  it('are those of the original where simplified forms make the difference', async () => {
    const forms = new Map([
      ['藥', '药'],
      ['採', '采'],
      ['購', '购'],
    ]);
    expect(await occurringParts('藥品採購混亂', [sourceOf(texts)], forms)).toEqual(['藥品採購']);
  });

  it('ask for no more than they may', async () => {
    const [long, dear] = [sourceOf(texts), sourceOf(texts, 100)];
    await occurringParts('药品采购'.repeat(50), [long, dear], new Map());
    expect(long.asked).toBe(32);
    expect(dear.asked).toBe(4);
  });
});
