import { type FacetName, type Filters, facetNames, notStated } from '../engine/facets.ts';
import { cloneRoot, findElement } from './find-element.ts';

/** What a chip takes away. */
export interface Chosen {
  facet: FacetName;
  value: string;
}

/** The chosen values as a row of buttons that take them away. */
export interface ChipsView {
  show(filters: Filters): void;
}

/**
 * Shows chips in [data-chips], which is hidden while nothing is chosen. A chip that goes hands its
 * focus to the one that takes its place, and the last one to `afterAll`.
 */
export function createChipsView(
  row: HTMLElement,
  template: HTMLTemplateElement,
  nameOf: (facet: FacetName, value: string) => string,
  legendOf: (facet: FacetName) => string,
  afterAll: HTMLElement,
  remove: (chosen: Chosen) => void,
): ChipsView {
  const list = findElement<HTMLElement>('ul', row);

  function chipOf({ facet, value }: Chosen): HTMLElement {
    const chip = cloneRoot(template);
    const button = findElement<HTMLButtonElement>('button', chip);
    button.dataset['chip'] = facet;
    button.value = value;
    const name = nameOf(facet, value);
    findElement('[data-name]', chip).textContent =
      value === notStated ? `${legendOf(facet)}${name}` : name;
    button.addEventListener('click', () => remove({ facet, value }));
    return chip;
  }

  return {
    show(filters) {
      const place = [...list.children].findIndex((chip) => chip.contains(document.activeElement));
      const hadFocus = row.contains(document.activeElement);
      const chosen = facetNames.flatMap((facet) =>
        filters[facet].map((value) => ({ facet, value })),
      );
      list.replaceChildren(...chosen.map(chipOf));
      row.hidden = chosen.length === 0;
      if (!hadFocus) return;
      const next = list.children[Math.min(place, chosen.length - 1)];
      (next?.querySelector('button') ?? afterAll).focus();
    },
  };
}
