import { childrenOf, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { brokenPart, type WordPackage } from './open-package.ts';

/** What a part refers to: other parts, or addresses outside. */
export interface Relationship {
  id: string;
  /** The last word of its type, such as header or image. */
  type: string;
  /** Name of the part; null for what stands outside of the file. */
  target: string | null;
}

/** A part with its name. */
export interface NamedPart {
  part: string;
  root: XmlElement;
}

/** The parts that matter for the words; those that a file need not have are null. */
export interface WordParts {
  ok: true;
  /** The name of the part that holds the text. */
  main: string;
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  comments: XmlElement | null;
  settings: XmlElement | null;
  footnotes: NamedPart | null;
  endnotes: NamedPart | null;
  headers: NamedPart[];
  footers: NamedPart[];
}

const noBody =
  '这个文件里没有 Word 的正文，请核对是不是原文；是的话，用 Word 或 WPS 打开，另存为 .docx。';

/** Finds and parses the parts of a Word file; one sentence if one of them cannot be read. */
export function readParts(file: WordPackage): WordParts | { ok: false; message: string } {
  const main = mainPart(file);
  if (main === null) return { ok: false, message: noBody };
  const parse = (part: string): XmlElement => {
    const bytes = file.read(part);
    const root = bytes && parseXml(bytes);
    if (!root) throw new BrokenPart(part);
    return root;
  };
  const related = relationshipsOf(file, main);
  const all = (type: string): NamedPart[] =>
    related.flatMap((one) =>
      one.type === type && one.target !== null && file.names.has(one.target)
        ? [{ part: one.target, root: parse(one.target) }]
        : [],
    );
  try {
    const document = parse(main);
    if (childrenOf(document, 'w:body').length !== 1) return { ok: false, message: noBody };
    return {
      ok: true,
      main,
      document,
      styles: all('styles')[0]?.root ?? null,
      numbering: all('numbering')[0]?.root ?? null,
      comments: all('comments')[0]?.root ?? null,
      settings: all('settings')[0]?.root ?? null,
      footnotes: all('footnotes')[0] ?? null,
      endnotes: all('endnotes')[0] ?? null,
      headers: all('header'),
      footers: all('footer'),
    };
  } catch (error) {
    if (error instanceof BrokenPart) return { ok: false, message: brokenPart(error.part) };
    throw error;
  }
}

class BrokenPart extends Error {
  readonly part: string;

  constructor(part: string) {
    super(part);
    this.part = part;
  }
}

/** The name of the part that holds the text; null if there is none. */
function mainPart(file: WordPackage): string | null {
  const stated = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument');
  const found = [stated?.target, 'word/document.xml'].find((name) => name && file.names.has(name));
  return found ?? null;
}

/** What a part refers to; '' names the package itself. */
export function relationshipsOf(file: WordPackage, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = file.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const root = bytes && parseXml(bytes);
  return childrenOf(root ?? undefined, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const inside = attributes.get('TargetMode') !== 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: inside ? partName(folder, target) : null,
    };
  });
}

/** The name that a target stands for, as seen from a folder. */
function partName(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
