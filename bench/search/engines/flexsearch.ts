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
    // Its types say that it gives nothing; it gives a promise.
    const exported: unknown = index.export(async (key, data) => {
      parts.push([key, data]);
    });
    await exported;
    return JSON.stringify(parts);
  },
});
