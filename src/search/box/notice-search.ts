import { adoptStyles } from '../view/adopt-styles.ts';
import formStyles from './form.css?inline';
import { makeForm } from './make-form.ts';
import { readSites } from './read-sites.ts';

/** Where this script lies: by default the notices of that site are searched. */
const script = import.meta.url;

/**
 * `<notice-search>`: a box that searches the notices of one site or several. Attributes, read when
 * the element comes into a page:
 *
 * - `site`: addresses of sites, white space between them, the first one's search page has the full
 *   result; by default the folder of this script
 * - `issuer`: id of an issuer of the first site, to search its notices alone
 * - `label`: words above the field
 * - `placeholder`: words in the empty field
 *
 * A form with a field `q` within it is used as it is; else the element makes one in a shadow root,
 * in place of what stands within it. Its look there: custom properties `--notice-search-accent`,
 * `-ink`, `-ink-soft`, `-paper`, `-panel`, `-line`, `-mark` and `-font`.
 */
class NoticeSearch extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    if (this.#form) return;
    const { sites, faults } = readSites(this.getAttribute('site') ?? '', document.baseURI, script);
    for (const fault of faults) console.error(`<notice-search>: ${fault}`);
    const issuer = this.getAttribute('issuer')?.trim() || null;
    const form = this.querySelector('form') ?? this.#makeForm(sites, issuer);
    this.#form = form;

    let isLoading = false;
    const load = async () => {
      if (isLoading) return;
      isLoading = true;
      try {
        const { popupStyles, startBox } = await import('./start-box.ts');
        adoptStyles(form, popupStyles);
        startBox(form, { sites, issuer });
      } catch (error) {
        console.error(error);
        isLoading = false;
      }
    };
    for (const touch of ['focusin', 'pointerdown']) form.addEventListener(touch, load);
    // Who loaded the element by touching its form is in the field.
    if (form.matches(':focus-within')) void load();
  }

  #makeForm(sites: readonly string[], issuer: string | null): HTMLFormElement {
    const form = makeForm({
      site: sites[0] ?? '',
      issuer,
      label: this.getAttribute('label') ?? '在巡察整改通报中搜索',
      placeholder: this.getAttribute('placeholder') ?? '',
    });
    const box = document.createElement('div');
    box.className = 'box';
    box.append(form);
    const root = this.attachShadow({ mode: 'open' });
    root.append(box);
    adoptStyles(form, formStyles);
    return form;
  }
}

if (!customElements.get('notice-search')) customElements.define('notice-search', NoticeSearch);
