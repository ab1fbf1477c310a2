import { insertMultiple, save } from '@orama/orama';
import { createOrama } from '../orama-index.ts';
import { inPageEngine } from './in-page.ts';

/** Orama with its tokenizer for Mandarin. Its index holds the texts, folded. */
export const orama = inPageEngine({
  name: 'Orama, Mandarin',
  script: 'orama.ts',
  holdsTexts: true,
  async serialise(texts) {
    const index = createOrama();
    await insertMultiple(
      index,
      texts.map((text, place) => ({ id: String(place), text })),
    );
    return JSON.stringify(save(index));
  },
});
