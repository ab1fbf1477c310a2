import { copySelection } from './copy-selection.ts';

/*
 * Buttons that copy: `data-copy` says the words, `data-copy-link` an address, which is copied whole.
 * Where the browser forbids it, as without https, what is to be copied stands there to be taken.
 */
const buttons = document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-link]');
/** How long a button says that it has copied, in milliseconds. */
const shown = 4000;

if (buttons.length > 0) {
  // Screen readers tell only what changes in a region that they know.
  const told = document.createElement('p');
  told.className = 'visually-hidden';
  told.setAttribute('role', 'status');
  document.body.append(told);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      void copy(button, told);
    });
  }
}

async function copy(button: HTMLElement, told: HTMLElement): Promise<void> {
  const { copy: words, copyLink = '' } = button.dataset;
  const text = words ?? new URL(copyLink, location.href).href;
  told.textContent = '';
  const isCopied = (await isWritten(text)) || isTaken(button, text);
  told.textContent = isCopied ? '已复制' : '浏览器不允许自动复制，请复制已选中的文字';
  if (isCopied) sayCopied(button);
}

/** Says on the button, in the place of its name, that it has copied. */
function sayCopied(button: HTMLElement): void {
  const name = button.firstChild;
  const { data } = name instanceof Text ? name : { data: '' };
  if (!(name instanceof Text) || data === '已复制') return;
  name.data = '已复制';
  setTimeout(() => {
    name.data = data;
  }, shown);
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without https, or none for this page.
    return false;
  }
}

/** Copies as browsers did before they had a clipboard; where that fails, the field stays. */
function isTaken(button: HTMLElement, text: string): boolean {
  const next = button.nextElementSibling;
  const there = next instanceof HTMLInputElement && next.className === 'to-copy' ? next : null;
  const field = there ?? document.createElement('input');
  field.className = 'to-copy';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', '要复制的文字');
  button.after(field);
  field.select();
  if (!copySelection()) return false;
  field.remove();
  button.focus();
  return true;
}
