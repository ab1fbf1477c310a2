import { searchPage } from './search-address.ts';

/** What a form of the element says. */
export interface FormWords {
  /** Address of the site on whose search page the form ends. */
  site: string;
  issuer: string | null;
  label: string;
  placeholder: string;
}

/** Makes the form of an element that holds none, which works as a link to the search page. */
export function makeForm({ site, issuer, label, placeholder }: FormWords): HTMLFormElement {
  const form = document.createElement('form');
  form.action = searchPage(site);
  form.setAttribute('role', 'search');

  const words = document.createElement('label');
  words.htmlFor = 'words';
  words.textContent = label;

  const input = document.createElement('input');
  Object.assign(input, { id: 'words', type: 'text', name: 'q', required: true });
  Object.assign(input, { autocomplete: 'off', enterKeyHint: 'search', placeholder });

  const button = document.createElement('button');
  button.textContent = '搜索';

  const row = document.createElement('div');
  row.className = 'row';
  row.append(input, button);
  form.append(words, row);
  if (issuer !== null) form.append(hiddenField('issuer', issuer));

  // A page's Content-Security-Policy may forbid forms that lead to other sites; links are free.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form) as unknown as Record<string, string>;
    location.assign(`${form.action}?${new URLSearchParams(fields)}`);
  });

  return form;
}

function hiddenField(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input');
  return Object.assign(field, { type: 'hidden', name, value });
}
