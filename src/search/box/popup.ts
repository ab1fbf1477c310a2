/** What a popup shows. */
export interface PopupContent {
  /** A sentence above the options; '' for none. */
  message: string;
  /** Elements with role=option. */
  options: readonly HTMLElement[];
}

/** The popup of a box: a sentence and a listbox; and what is announced to those who listen. */
export interface Popup {
  element: HTMLElement;
  /** Id of the listbox. */
  listId: string;
  show(content: PopupContent): void;
  hide(): void;
  isShown(): boolean;
  announce(words: string): void;
}

let popups = 0;

/** Makes a popup at the end of a form, closed and empty. */
export function createPopup(form: HTMLFormElement): Popup {
  popups += 1;
  const listId = `notice-search-${popups}`;

  const message = document.createElement('p');
  const list = document.createElement('div');
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '搜索结果');
  const element = document.createElement('div');
  element.className = 'notice-search-popup';
  element.hidden = true;
  element.append(message, list);

  const status = document.createElement('div');
  status.className = 'notice-search-status';
  status.setAttribute('role', 'status');
  form.classList.add('notice-search-form');
  form.append(element, status);

  return {
    element,
    listId,
    show(content) {
      for (const [place, option] of content.options.entries()) option.id = `${listId}-${place}`;
      message.textContent = content.message;
      message.hidden = content.message === '';
      list.replaceChildren(...content.options);
      list.hidden = content.options.length === 0;
      element.hidden = false;
      element.scrollTop = 0;
    },
    hide() {
      element.hidden = true;
    },
    isShown: () => !element.hidden,
    announce(words) {
      status.textContent = words;
    },
  };
}
