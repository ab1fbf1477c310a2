import { describe, expect, it } from 'vitest';
import { excerptAround, markWords } from './excerpt.ts';

const marking = (...words: string[]) => ({ words, forms: new Map<string, string>() });

function marked(text: string, ...words: string[]): string {
  return markWords(text, marking(...words))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('markWords', () => {
  it.each([
    ['every place', '整改，再整改', '整改', '[整改]，再[整改]'],
    ['over white space', '建立 AI 系统', 'ai系统', '建立 [AI 系统]'],
    ['across paragraphs', '限期整\n改到位', '整改', '限期[整\n改]到位'],
    ['a character that folds to several', '新增500㎡', '0m2', '新增50[0㎡]'],
    ['the whole of a character of which a part matches', '面积㎡', 'm', '面积[㎡]'],
    ['a ligature', 'proﬁle', 'fi', 'pro[ﬁ]le'],
    ['a circled number', '①整改', '1整', '[①整]改'],
    ['a surrogate pair', '姓𠮷的', '𠮷的', '姓[𠮷的]'],
    ['nothing where nothing matches', '整改', '巡察', '整改'],
  ])('marks %s', (_, text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('joins overlapping places of several words', () => {
    expect(marked('巡察整改方案', '察整改', '整改方')).toBe('巡[察整改方]案');
  });

  it('keeps the words of the text', () => {
    const text = '（1）整 改\n𠮷㎡';
    const kept = markWords(text, marking('1', 'm2')).map((segment) => segment.text);
    expect(kept.join('')).toBe(text);
  });
});

describe('excerptAround', () => {
  const filler = '甲乙丙丁戊己庚辛壬癸'.repeat(12);

  it('gives a short text whole', () => {
    expect(excerptAround('一是整改。', marking('整改'))).toEqual({
      segments: [
        { text: '一是', marked: false },
        { text: '整改', marked: true },
        { text: '。', marked: false },
      ],
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('gives about 80 characters around the first match', () => {
    const { segments, cutBefore, cutAfter } = excerptAround(
      `${filler}整改${filler}`,
      marking('整改'),
    );
    expect(segments.map(({ text }) => text.length)).toEqual([24, 2, 54]);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it('begins after a punctuation mark if one is near', () => {
    const { segments } = excerptAround(
      `${filler}。一是按照要求全面落实各项措施整改`,
      marking('整改'),
    );
    expect(segments[0]?.text).toBe('一是按照要求全面落实各项措施');
  });

  it('cuts no surrogate pair', () => {
    for (const padding of ['', '甲']) {
      const text = `${padding}${'𠮷'.repeat(60)}整改${'𠮷'.repeat(60)}`;
      const excerpt = excerptAround(text, marking('整改')).segments.map((segment) => segment.text);
      expect(excerpt.join('').isWellFormed()).toBe(true);
    }
  });

  it('shows the whole of a match that is longer than an excerpt', () => {
    const { segments } = excerptAround(`一是整改${filler}。`, marking(`整改${filler}`));
    expect(segments[1]).toEqual({ text: `整改${filler}`, marked: true });
  });

  it('gives the beginning where nothing matches', () => {
    const excerpt = excerptAround(filler, marking('整改'));
    expect(excerpt.segments).toEqual([{ text: filler.slice(0, 80), marked: false }]);
    expect([excerpt.cutBefore, excerpt.cutAfter]).toEqual([false, true]);
  });
});
