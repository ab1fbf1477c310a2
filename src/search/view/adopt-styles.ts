/**
 * Adds styles to the page or shadow root that an element stands in. The page's
 * Content-Security-Policy has no say in these.
 */
export function adoptStyles(element: Element, styles: string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
