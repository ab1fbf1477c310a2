import { Charset, Index } from 'flexsearch';
import { inPageEngine } from './in-page.ts';

/** FlexSearch with its encoder for Chinese, which takes each character for a word. */
export const flexSearch = inPageEngine({
  name: 'FlexSearch, CJK',
  script: 'flexsearch.ts',
  async serialise(texts) {
    const index = new Index({ encoder: Charset.CJK });
    for (const [place, text] of texts.entries()) index.add(place, text);
    const parts: [key: string, data: string][] = [];
    await index.export(async (key, data) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
});
