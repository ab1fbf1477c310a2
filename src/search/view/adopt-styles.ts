/**
 * Adds styles to the page or shadow root that an element stands in. The page's
 * Content-Security-Policy has no say in these.
 */
export function adoptStyles(element: Element, styles: string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!('adoptedStyleSheets' in root)) {
    addStyleElement(root, styles);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** For browsers before 2023; where a policy forbids it, things work without their look. */
function addStyleElement(root: Node, styles: string): void {
  const style = document.createElement('style');
  style.textContent = styles;
  (root === document ? document.head : root).appendChild(style);
}
