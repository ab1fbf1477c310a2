import type { Thing } from 'schema-dts';

/**
 * Nodes as the text of a <script type="application/ld+json">: with no character that could end the
 * element, or a line of a script.
 */
export function jsonLd(nodes: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
