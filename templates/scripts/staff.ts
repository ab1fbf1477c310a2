import { copySelection } from './copy-selection.ts';

/*
 * Buttons that copy a notice in the form of another channel (components/staff/StaffTools.astro):
 * `data-copy-html` is the address of the rich text, `data-copy-text` of the plain text, `data-done`
 * what is told when both are on the clipboard.
 */

/** What is copied: types, and the addresses of their texts. */
type Forms = readonly (readonly [type: 'text/html' | 'text/plain', address: string])[];

const loading = new Map<string, Promise<string>>();

for (const button of document.querySelectorAll<HTMLElement>('[data-copy-text][data-done]')) {
  const { copyHtml, copyText = '', done = '' } = button.dataset;
  const forms: Forms = [
    ...(copyHtml === undefined ? [] : [['text/html', copyHtml] as const]),
    ['text/plain', copyText],
  ];
  // Older browsers copy only at once when a button is pressed: by then the texts are to be there.
  for (const touch of ['pointerenter', 'focus']) {
    button.addEventListener(touch, () => textsOf(forms).catch(() => {}), { once: true });
  }
  button.addEventListener('click', () => {
    void copy(button, forms, done);
  });
}

async function copy(button: HTMLElement, forms: Forms, done: string): Promise<void> {
  const told = button.closest('.staff-tools')?.querySelector('[role="status"]');
  const tell = (words: string) => {
    if (told) told.textContent = words;
  };
  tell('');
  try {
    const isCopied = (await isWritten(forms)) || isTaken(button, await textsOf(forms));
    tell(
      isCopied ? done : '浏览器没有允许复制。请再按一次；还不行的，打开下面的网页，全选、复制。',
    );
  } catch (error) {
    console.error(error);
    tell('没有能载入要复制的内容。请检查网络，再按一次。');
  }
}

/** Writes to the clipboard; false where the browser has none, as without https, or forbids it. */
async function isWritten(forms: Forms): Promise<boolean> {
  try {
    // Safari wants the item at once, and waits for its texts itself.
    const texts = forms.map(([type, address]) => [
      type,
      load(address).then((text) => new Blob([text], { type })),
    ]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(texts))]);
    return true;
  } catch {
    return false;
  }
}

/** Copies as browsers did before they had a clipboard. Safari does so only with something selected. */
function isTaken(button: HTMLElement, texts: readonly (readonly [string, string])[]): boolean {
  const put = (event: ClipboardEvent) => {
    for (const [type, text] of texts) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  const selection = getSelection();
  selection?.selectAllChildren(button);
  document.addEventListener('copy', put);
  const isDone = copySelection();
  document.removeEventListener('copy', put);
  selection?.removeAllRanges();
  return isDone;
}

function textsOf(forms: Forms): Promise<(readonly [string, string])[]> {
  return Promise.all(forms.map(async ([type, address]) => [type, await load(address)] as const));
}

/** The text of a file; what could not be loaded is asked for again. */
function load(address: string): Promise<string> {
  const known = loading.get(address);
  if (known) return known;
  const text = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.text();
  });
  loading.set(address, text);
  text.catch(() => loading.delete(address));
  return text;
}
