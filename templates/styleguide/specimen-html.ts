/** Attributes whose value is the id of an element, or several ids. */
const idAttributes =
  / (id|for|form|headers|aria-(?:labelledby|describedby|controls|owns|details))="([^"]+)"/g;

/**
 * The HTML of a specimen with ids of its own, so that one component can stand on a page several
 * times: `prefix` goes before each id, and before each that is referred to.
 */
export function withOwnIds(html: string, prefix: string): string {
  const own = (id: string) => `${prefix}-${id}`;
  return html
    .replaceAll(
      idAttributes,
      (_, name: string, ids: string) => ` ${name}="${ids.split(' ').map(own).join(' ')}"`,
    )
    .replaceAll(/ href="#([^"=]+)"/g, (_, id: string) => ` href="#${own(id)}"`);
}
