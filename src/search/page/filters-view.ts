import {
  type FacetCounts,
  type FacetName,
  type Filters,
  facetNames,
  forEachFacet,
  noFilters,
} from '../engine/facets.ts';
import { createChipsView } from './chips-view.ts';
import { createFacetView } from './facet-view.ts';
import { findElement } from './find-element.ts';
import { keepFocus } from './keep-focus.ts';
import type { KnownValues, ValueNames } from './known-values.ts';
import { toggleValue } from './page-state.ts';

/** Everything with which filters are chosen and taken away. */
export interface FiltersView {
  /** Names of the values that are the same on every site. */
  names: ValueNames;
  /** Shows what is chosen at once; the counts stay until there are others. */
  choose(filters: Filters): void;
  show(filters: Filters, counts: FacetCounts, known: KnownValues): void;
}

/** From here on the filters stand beside the hits. */
const roomy = matchMedia('(min-width: 64rem)');

/** Shows the filters of the page, and tells which ones somebody has chosen. */
export function createFiltersView(onChoose: (filters: Filters) => void): FiltersView {
  const details = findElement<HTMLDetailsElement>('details[data-filters]');
  const summary = findElement<HTMLElement>('summary', details);
  const chosenCount = findElement<HTMLElement>('[data-chosen]', summary);
  const fieldsets = forEachFacet((facet) =>
    findElement<HTMLFieldSetElement>(`fieldset[data-facet="${facet}"]`, details),
  );
  const names = forEachFacet((facet) => namesOf(fieldsets[facet]));
  let issuers: KnownValues['issuers'] = new Map();
  let filters = noFilters;
  let counts: FacetCounts | null = null;

  function nameOf(facet: FacetName, value: string): string {
    const known = names[facet][value] ?? (facet === 'issuer' ? issuers.get(value) : undefined);
    return known ?? (facet === 'year' ? `${value}年` : value);
  }

  const template = findElement<HTMLTemplateElement>('template[data-option-template]');
  const facets = forEachFacet((facet) =>
    createFacetView(
      fieldsets[facet],
      template,
      (value) => nameOf(facet, value),
      Object.keys(names[facet]),
    ),
  );
  const chips = createChipsView(
    findElement('[data-chips]'),
    findElement('template[data-chip-template]'),
    nameOf,
    (facet) => findElement('legend', fieldsets[facet]).textContent.trim(),
    summary,
    ({ facet, value }) => onChoose(toggleValue(filters, facet, value)),
  );

  function update(): void {
    const known = counts;
    if (known) keepFocus(() => showFacets(known));
    chips.show(filters);
    const number = facetNames.reduce((sum, facet) => sum + filters[facet].length, 0);
    chosenCount.textContent = number === 0 ? '' : `（已选 ${number} 项）`;
  }

  function showFacets(counts: FacetCounts): void {
    const shown = facetNames.filter((facet) => facets[facet].show(counts[facet], filters[facet]));
    details.hidden = shown.length === 0 && !details.contains(document.activeElement);
  }

  const fold = () => {
    details.open = roomy.matches;
  };
  fold();
  roomy.addEventListener('change', fold);
  details.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    onChoose(toggleValue(filters, target.name as FacetName, target.value));
  });
  for (const clear of document.querySelectorAll('[data-clear]')) {
    clear.addEventListener('click', () => {
      onChoose(noFilters);
      summary.focus();
    });
  }

  return {
    names,
    choose(chosen) {
      filters = chosen;
      update();
    },
    show(chosen, found, known) {
      filters = chosen;
      counts = found;
      issuers = known.issuers;
      update();
    },
  };
}

function namesOf({ dataset }: HTMLElement): Readonly<Record<string, string>> {
  return JSON.parse(dataset['names'] ?? '{}') as Record<string, string>;
}
