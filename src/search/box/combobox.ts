import { nextOption } from './next-option.ts';
import type { Popup, PopupContent } from './popup.ts';

/** An input whose popup is chosen from by keyboard. */
export interface Combobox {
  /** Opens the popup with this in it; no option is chosen. */
  show(content: PopupContent): void;
  close(): void;
}

/** What a combobox asks of those who fill it. */
interface Owner {
  /** To be filled for what stands in the input. */
  open(): void;
  /** Told when the popup closes: what is still sought is not wanted. */
  closed(): void;
}

/**
 * Makes an input a combobox with list autocomplete and manual selection, as the ARIA Authoring
 * Practices have it: focus stays in the input, and which option is chosen is told by
 * aria-activedescendant. With none chosen, Enter sends the form.
 */
export function watchCombobox(input: HTMLInputElement, popup: Popup, owner: Owner): Combobox {
  let options: readonly HTMLElement[] = [];
  /** Place of the chosen option; -1: none. */
  let active = -1;

  function choose(place: number): void {
    options[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(content: PopupContent): void {
    choose(-1);
    options = content.options;
    popup.show(content);
    input.setAttribute('aria-expanded', String(options.length > 0));
  }

  function close(): void {
    choose(-1);
    options = [];
    popup.hide();
    input.setAttribute('aria-expanded', 'false');
    owner.closed();
  }

  function isOutside(event: Event): boolean {
    const way = event.composedPath();
    return popup.isShown() && !way.includes(input) && !way.includes(popup.element);
  }

  function closeOrClear(): void {
    if (popup.isShown()) {
      close();
    } else {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    }
  }

  /** True if the key is done with, and the input is not to see it. */
  function press({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (altKey && key === 'ArrowUp') close();
        else if (options.length === 0) owner.open();
        else if (!altKey) choose(nextOption(key, active, options.length));
        return true;
      case 'Enter':
        options[active]?.click();
        return active !== -1;
      case 'Escape':
        if (!popup.isShown() && input.value === '') return false;
        closeOrClear();
        return true;
      case 'Tab':
        close();
        return false;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // The input moves its cursor.
        choose(-1);
        return false;
      default:
        return false;
    }
  }

  input.addEventListener('keydown', (event) => {
    if (isOfInputMethod(event) || event.ctrlKey || event.metaKey) return;
    if (press(event)) event.preventDefault();
  });
  input.addEventListener('input', () => choose(-1));
  // A phone's keyboard that is put away takes the focus: the popup stays until one turns elsewhere.
  for (const turn of ['click', 'focusin']) {
    addEventListener(turn, (event) => isOutside(event) && close(), { capture: true });
  }
  // A click in the popup leaves the focus in the input.
  popup.element.addEventListener('mousedown', (event) => event.preventDefault());

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', popup.listId);
  input.setAttribute('aria-expanded', 'false');
  return { show, close };
}

function isOfInputMethod(event: KeyboardEvent): boolean {
  // Safari ends the composition before it tells the key that did, which this old code alone shows.
  return event.isComposing || Reflect.get(event, 'keyCode') === 229;
}
