import { Document, isSeq } from 'yaml';

/** A value as it is typed into front matter, quoted where YAML needs that, between brackets too. */
export function yamlScalar(value: string): string {
  const document = new Document([value], { schema: 'failsafe' });
  // What can stand in a list in brackets can stand everywhere.
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}
