import characters from 'opencc-js/dict/TSCharacters';
import type { SimplifiedForms } from './fold.ts';

/**
 * Traditional characters and the simplified form of each, from OpenCC's table of characters.
 * Characters that are written the same in simplified text (of several forms the first is itself)
 * are left out.
 */
export function simplifiedForms(): SimplifiedForms {
  const pairs = characters.split('|').map((line) => {
    const [traditional = '', simplified = ''] = line.split(' ');
    return [traditional, simplified] as const;
  });
  const forms = new Map(pairs.filter(([traditional, simplified]) => traditional !== simplified));
  // A form of which the table has another in turn takes that one: folded text folds to itself.
  return new Map([...forms].map(([traditional, form]) => [traditional, forms.get(form) ?? form]));
}
