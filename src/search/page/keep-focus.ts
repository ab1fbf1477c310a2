/** Gives focus back to what had it, where an update has moved it about the document. */
export function keepFocus(update: () => void): void {
  const focused = document.activeElement;
  update();
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) {
    focused.focus({ preventScroll: true });
  }
}
