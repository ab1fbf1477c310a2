import { child, descendants, rewrite, wordsOf, type XmlElement } from '../xml/element.ts';

/**
 * The element with one of each pair of alternatives. Word writes a text box or picture twice: as
 * it is (Choice) and for old programs (Fallback); WPS may write the first alone. The first is
 * taken unless only the second has the words.
 */
export function chooseAlternatives(element: XmlElement): XmlElement {
  return rewrite(element, (one) => {
    if (one.name !== 'mc:AlternateContent') return null;
    const choice = child(one, 'mc:Choice');
    const fallback = child(one, 'mc:Fallback');
    const chosen = fallback && (!choice || lacksWords(choice, fallback)) ? fallback : choice;
    return chosen ? chooseAlternatives(chosen).children : [];
  });
}

function lacksWords(choice: XmlElement, fallback: XmlElement): boolean {
  if (wordsOf(fallback) === '' || wordsOf(choice) !== '') return false;
  // In place of a chart, old programs are given a sentence that is nobody's words.
  return !hasChart(choice);
}

function hasChart(element: XmlElement): boolean {
  for (const { name, attributes } of descendants(element)) {
    if (name === 'a:graphicData' && (attributes.get('uri') ?? '').includes('chart')) return true;
  }
  return false;
}
