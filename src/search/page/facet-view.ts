import type { FacetName } from '../engine/facets.ts';
import { type FacetOption, foldOptions, optionsOf } from './facet-options.ts';
import { cloneRoot, findElement } from './find-element.ts';

/** A facet's checkboxes. */
export interface FacetView {
  /** False if there is nothing to choose. */
  show(counts: ReadonlyMap<string, number>, chosen: readonly string[]): boolean;
}

/**
 * Shows a facet in its `fieldset[data-facet]`, which holds [data-options] and button[data-all].
 * Checkboxes stay the same nodes from one result to the next, so that focus stays where it was.
 */
export function createFacetView(
  fieldset: HTMLFieldSetElement,
  template: HTMLTemplateElement,
  nameOf: (value: string) => string,
  order: readonly string[],
): FacetView {
  const facet = fieldset.dataset['facet'] as FacetName;
  const isSingle = fieldset.hasAttribute('data-single');
  const box = findElement<HTMLElement>('[data-options]', fieldset);
  const all = findElement<HTMLButtonElement>('[data-all]', fieldset);
  const labels = new Map<string, HTMLElement>();
  let options: FacetOption[] = [];
  let isUnfolded = false;

  function labelOf({ value, name, count, chosen }: FacetOption): HTMLElement {
    const label = labels.get(value) ?? cloneRoot(template);
    labels.set(value, label);
    const input = findElement<HTMLInputElement>('input', label);
    input.name = facet;
    input.value = value;
    input.checked = chosen;
    findElement('[data-name]', label).textContent = name;
    findElement('[data-count]', label).textContent = String(count);
    return label;
  }

  function update(): void {
    const folded = foldOptions(options);
    const shown = (isUnfolded ? options : folded).map(labelOf);
    for (const child of [...box.children]) {
      if (!shown.includes(child as HTMLElement)) child.remove();
    }
    shown.forEach((label, place) => {
      const standing = box.children[place];
      if (standing !== label) box.insertBefore(label, standing ?? null);
    });
    all.hidden = folded.length === options.length;
    all.textContent = isUnfolded ? '收起' : `显示全部（${options.length}）`;
    all.setAttribute('aria-expanded', String(isUnfolded));
  }

  all.addEventListener('click', () => {
    isUnfolded = !isUnfolded;
    update();
  });

  return {
    show(counts, chosen) {
      const focused = focusedValue();
      options = optionsOf(facet, { counts, chosen, focused }, nameOf, order);
      update();
      const isChoice = options.length >= (isSingle ? 1 : 2);
      const isShown = isChoice || chosen.length > 0 || focused !== null;
      fieldset.hidden = !isShown;
      return isShown;
    },
  };

  function focusedValue(): string | null {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement && box.contains(activeElement)
      ? activeElement.value
      : null;
  }
}
