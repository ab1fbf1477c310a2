import { addedText } from '../prepare/added-text.ts';
import { lineOf } from '../prepare/lines.ts';
import { noteName } from '../prepare/notes.ts';
import { headingLevel, type Styles, toggleOf } from '../styles.ts';
import { child, ownText, settingOf, type XmlElement } from '../xml/element.ts';
import type { PlainParagraph } from './plain.ts';

/** A paragraph of the file as it is printed. */
export interface ReadParagraph {
  /** Itself, a paragraph for each of its printed lines that a line break ends; one at least. */
  lines: PlainParagraph[];
  /** What stands in it and is printed beside or below: text boxes and notes, in their order. */
  beside: XmlElement[];
}

const breaks: ReadonlySet<string> = new Set(['w:br', 'w:cr']);
const spaces: ReadonlySet<string> = new Set(['w:tab', 'w:ptab']);
const withoutText: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:delText', 'w:instrText']);

/** Reads a prepared paragraph. */
export function readParagraph(paragraph: XmlElement, styles: Styles): ReadParagraph {
  const properties = child(paragraph, 'w:pPr');
  const style = settingOf(properties, 'w:pStyle');
  const line = lineOf(paragraph);
  const level = headingLevel(styles, properties);
  const begin = (): PlainParagraph => ({ kind: 'paragraph', line, level, content: [] });
  let current = begin();
  const lines = [current];
  const beside: XmlElement[] = [];
  const walk = (one: XmlElement, bold: boolean): void => {
    const { name } = one;
    const print = (text: string, stated: boolean) => {
      const last = current.content.at(-1);
      const goesOn = last && 'text' in last && last.bold === bold && last.stated === stated;
      if (goesOn) last.text += text;
      else current.content.push({ text, bold, stated });
    };
    if (withoutText.has(name)) return;
    if (name === 'w:t' || name === 'm:t') print(ownText(one).replaceAll(/[\t\r\n]/g, ' '), true);
    else if (name === addedText) print(ownText(one), false);
    else if (spaces.has(name)) print(' ', false);
    else if (name === 'w:noBreakHyphen') print('-', false);
    else if (name === 'w:sym') current.content.push(symbolOf(one));
    else if (name === 'w:txbxContent' || name === noteName) beside.push(one);
    else if (breaks.has(name)) {
      current = begin();
      lines.push(current);
    } else {
      const inner = name === 'w:r' ? isBold(one) : bold;
      for (const node of one.children) if (typeof node === 'object') walk(node, inner);
    }
  };
  const isBold = (run: XmlElement) => toggleOf(styles, 'w:b', style, child(run, 'w:rPr'));
  walk(paragraph, false);
  const label = paragraph.attributes.get('label');
  if (label !== undefined && lines[0]) putLabel(lines[0], label);
  return { lines, beside };
}

function symbolOf({ attributes }: XmlElement) {
  return { font: attributes.get('w:font') ?? '', code: attributes.get('w:char') ?? '' };
}

/** Sets a printed number before the words, apart from them where they would make one number. */
function putLabel({ content }: PlainParagraph, label: string): void {
  const words = content.find((part) => 'text' in part && part.text.trim() !== '');
  const first = words && 'text' in words ? words.text.trimStart() : '';
  const runsTogether =
    /[\p{L}\d]$/u.test(label) || (/[.．]$/.test(label) && /^[\d０-９]/.test(first));
  const text = runsTogether ? `${label} ` : label;
  const bold = words !== undefined && 'bold' in words && words.bold;
  content.unshift({ text, bold, stated: false });
}
