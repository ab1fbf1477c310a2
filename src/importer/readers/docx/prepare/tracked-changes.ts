import { type Findings, lettersIn, placesOf } from '../findings.ts';
import { child, rewrite, switchOf, type XmlElement, type XmlNode } from '../xml/element.ts';
import { lineOf } from './lines.ts';

/** Properties: what stands in them is no text, and their marks are looked at where they count. */
const properties: ReadonlySet<string> = new Set(['w:rPr', 'w:tblPr', 'w:tcPr', 'w:sectPr']);

/** The element with its tracked changes accepted. */
export function acceptChanges(element: XmlElement, findings: Findings): XmlElement {
  const lines: number[] = [];
  let line = 1;
  const accept = (one: XmlElement): readonly XmlNode[] | null => {
    const { name } = one;
    if (properties.has(name)) return [one];
    if (name === 'w:p') line = lineOf(one);
    if (name === 'w:pPr' || name === 'w:trPr') {
      if (marked(one, 'w:ins') || marked(one, 'w:del')) lines.push(line);
      return [one];
    }
    if (name === 'w:ins' || name === 'w:moveTo') {
      lines.push(line);
      return rewrite(one, accept).children;
    }
    if (isDeleted(one)) {
      lines.push(line);
      return [];
    }
    return null;
  };
  const accepted = joinParagraphs(rewrite(element, accept));
  const [first] = lines;
  if (first !== undefined) {
    findings.doubts.push({
      rule: 'import-tracked-changes',
      severity: 'warning',
      line: first,
      message: `定稿里不应有修订；原文有 ${lines.length} 处（${placesOf(lines)}），已当作全部接受`,
      advice: '在 Word 里逐处接受或拒绝修订，另存后重新导入；或者对照定稿核对这几段。',
    });
  }
  return accepted;
}

function isDeleted(one: XmlElement): boolean {
  if (one.name === 'w:tr') return child(child(one, 'w:trPr'), 'w:del') !== undefined;
  return one.name === 'w:del' || one.name === 'w:moveFrom';
}

/** How many letters stand in what was deleted or moved away. */
export function deletedLetters(element: XmlElement): number {
  if (isDeleted(element)) return lettersIn(element);
  return element.children.reduce(
    (sum, node) => sum + (typeof node === 'string' ? 0 : deletedLetters(node)),
    0,
  );
}

/** True if properties bear a mark; that of a paragraph's end stands in its run properties. */
function marked(element: XmlElement, mark: string): boolean {
  return [element, child(element, 'w:rPr')].some((from) => child(from, mark) !== undefined);
}

/**
 * Joins each paragraph whose end was deleted or is hidden with the paragraph after it, whose
 * properties hold for both (ISO 29500-1, 17.13.5.15).
 */
function joinParagraphs(element: XmlElement): XmlElement {
  if (element.children.every((node) => typeof node === 'string')) return element;
  const children: XmlNode[] = [];
  let open: XmlElement | null = null;
  const close = () => {
    if (open) children.push(open);
    open = null;
  };
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    const one: XmlElement = joinParagraphs(node);
    if (one.name === 'w:p') {
      const whole: XmlElement = open ? joined(open, one) : one;
      open = lacksEnd(one) ? whole : null;
      if (!open) children.push(whole);
    } else {
      if (one.name === 'w:tbl' || one.name === 'w:sdt') close();
      children.push(one);
    }
  }
  close();
  const same = children.length === element.children.length;
  return same && children.every((node, index) => node === element.children[index])
    ? element
    : { ...element, children };
}

function lacksEnd(paragraph: XmlElement): boolean {
  const end = child(child(paragraph, 'w:pPr'), 'w:rPr');
  const deleted = child(end, 'w:del') ?? child(end, 'w:moveFrom');
  return deleted !== undefined || switchOf(end, 'w:vanish') === true;
}

function joined(before: XmlElement, after: XmlElement): XmlElement {
  const words = before.children.filter((node) => typeof node === 'object' && node.name !== 'w:pPr');
  const [head, tail] = [child(after, 'w:pPr'), after.children];
  const rest = tail.filter((node) => node !== head);
  const from = words.length > 0 ? before : after;
  return {
    ...after,
    attributes: from.attributes,
    children: [...(head ? [head] : []), ...words, ...rest],
  };
}
