import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

/** A node of mammoth's document tree, as far as the reader looks at it. */
export interface MammothNode {
  type: string;
  children?: readonly MammothNode[];
  value?: string;
  indent?: { start: string | null; end: string | null };
  isBold?: boolean;
  font?: string | null;
  colSpan?: number;
  rowSpan?: number;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`;
const unsupportedSymbol = /unsupported character was ignored: char (\S*) in font (.*)$/;

/**
 * Reads the XML of a Word document that needs no other part. `lostSymbols` are the characters of
 * symbol fonts (font, space, code) that have none in Unicode: they are not in the document. Null
 * if mammoth cannot read it.
 */
export async function readWithMammoth(
  xml: string,
): Promise<{ document: MammothNode; lostSymbols: string[] } | null> {
  const file = zipSync(
    { '_rels/.rels': strToU8(relationships), 'word/document.xml': strToU8(xml) },
    { level: 0 },
  );
  let document: MammothNode | null = null;
  const messages = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(file.buffer, file.byteOffset, file.byteLength) },
      {
        // The tree is what is wanted; an empty one saves mammoth the work of making HTML of it.
        transformDocument: (tree: MammothNode) => {
          document = tree;
          return { ...tree, children: [] };
        },
      },
    )
    .then((result) => result.messages)
    .catch(() => null);
  if (!document || !messages) return null;
  const lostSymbols = messages.flatMap(({ message }) => {
    const [, code, font] = unsupportedSymbol.exec(message) ?? [];
    return font === undefined ? [] : [`${font} ${code}`];
  });
  return { document, lostSymbols };
}
