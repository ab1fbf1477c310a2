import { create } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';

/** An empty index for Chinese texts. */
export function createOrama() {
  return create({ schema: { text: 'string' }, components: { tokenizer: createTokenizer() } });
}
