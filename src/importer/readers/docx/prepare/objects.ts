import { type Findings, placesOf } from '../findings.ts';
import { descendants, rewrite, wordsOf, type XmlElement } from '../xml/element.ts';
import { added, addedText } from './added-text.ts';
import { lineOf } from './lines.ts';
import { doubtUnread } from './unread.ts';

/** A picture's place, and the relationship that names its bytes. */
export interface PictureReference {
  id: string;
  line: number;
}

const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
/** Parts that hold text of their own, which is not read. */
const foreign: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc', 'w:contentPart']);

/**
 * The element with text boxes (w:txbxContent) alone in the place of drawings; pictures are
 * gathered, and what cannot be read is told.
 */
export function readObjects(
  element: XmlElement,
  findings: Findings,
): { element: XmlElement; pictures: PictureReference[] } {
  const pictures: PictureReference[] = [];
  const boxes: number[] = [];
  let line = 1;
  const read = (one: XmlElement): XmlElement[] | null => {
    if (one.name === 'w:p') line = lineOf(one);
    if (foreign.has(one.name)) doubtUnread(findings, line, '插入的另一个文件');
    if (!drawings.has(one.name)) return null;
    const at = line;
    for (const id of pictureIds(one)) pictures.push({ id, line: at });
    for (const what of unreadIn(one)) doubtUnread(findings, at, what);
    const found = textBoxes(one, at);
    if (found.some(holdsWords)) boxes.push(at);
    const content = found.map((box) => rewrite(box, read));
    line = at;
    return content;
  };
  const rewritten = rewrite(element, read);
  const [first] = boxes;
  if (first !== undefined) {
    findings.doubts.push({
      rule: 'import-text-box',
      severity: 'hint',
      line: first,
      message: `正文应是一段接一段的文字；${placesOf(boxes)}有文本框，框里的文字放在了这一段之后`,
      advice: '对照原文，看框里的文字放的位置对不对；不对的，在内容文件里移到该在的地方。',
    });
  }
  return { element: rewritten, pictures };
}

/** The outermost text boxes of a drawing, and the words set as word art by old programs. */
function textBoxes(drawing: XmlElement, line: number): XmlElement[] {
  const boxes: XmlElement[] = [];
  rewrite(drawing, (one) => {
    if (one.name === 'w:txbxContent') boxes.push(one);
    const words = one.name === 'v:textpath' ? (one.attributes.get('string') ?? '') : '';
    if (words !== '') boxes.push(wordArt(words, line));
    return one.name === 'w:txbxContent' ? [] : null;
  });
  return boxes;
}

function wordArt(words: string, line: number): XmlElement {
  const attributes = new Map([['line', String(line)]]);
  const paragraph = { name: 'w:p', attributes, children: [added(words)] };
  return { name: 'w:txbxContent', attributes: new Map(), children: [paragraph] };
}

function holdsWords(box: XmlElement): boolean {
  return wordsOf(box) !== '' || [...descendants(box)].some(({ name }) => name === addedText);
}

function* outsideBoxes(drawing: XmlElement): Generator<XmlElement> {
  for (const node of drawing.children) {
    if (typeof node === 'string' || node.name === 'w:txbxContent') continue;
    yield node;
    yield* outsideBoxes(node);
  }
}

function pictureIds(drawing: XmlElement): string[] {
  const ids: string[] = [];
  for (const { name, attributes } of outsideBoxes(drawing)) {
    const id =
      name === 'a:blip'
        ? (attributes.get('r:embed') ?? attributes.get('r:link'))
        : name === 'v:imagedata'
          ? (attributes.get('r:id') ?? attributes.get('r:pict'))
          : undefined;
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

function unreadIn(drawing: XmlElement): string[] {
  const found = new Set<string>();
  for (const { name, attributes } of outsideBoxes(drawing)) {
    if (name === 'o:OLEObject' || name === 'w:control') found.add('嵌入的对象');
    if (name !== 'a:graphicData') continue;
    const uri = attributes.get('uri') ?? '';
    if (uri.includes('chart')) found.add('图表');
    if (uri.includes('diagram')) found.add('SmartArt 图形');
  }
  return [...found];
}
