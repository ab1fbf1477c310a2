/**
 * Adds styles to the page or shadow root that an element stands in. The page's
 * Content-Security-Policy has no say in these.
 */
export function adoptStyles(element: Element, styles: string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  // Browsers before 2023.
  if (root === document && isAddedToLoaded(styles)) return;
  addStyleElement(root, styles);
}

/** A policy forbids new style elements, but no rules of a sheet that the page has loaded. */
function isAddedToLoaded(styles: string): boolean {
  return [...document.styleSheets].some((sheet) => {
    try {
      sheet.insertRule(`@media all {${styles}}`, sheet.cssRules.length);
      return true;
    } catch {
      // The sheet of another site.
      return false;
    }
  });
}

/** Where a policy forbids it, things work without their look. */
function addStyleElement(root: Node, styles: string): void {
  const style = document.createElement('style');
  style.textContent = styles;
  (root === document ? document.head : root).appendChild(style);
}
