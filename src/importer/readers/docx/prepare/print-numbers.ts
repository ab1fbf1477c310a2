import { type Findings, placesOf } from '../findings.ts';
import { Counters } from '../numbering/counters.ts';
import { listOfParagraph } from '../numbering/list-of-paragraph.ts';
import type { List } from '../numbering/numbering-part.ts';
import type { Styles } from '../styles.ts';
import { child, rewrite, type XmlElement } from '../xml/element.ts';
import { lineOf } from './lines.ts';

/** The element with the automatic number of each paragraph, as it is printed, in its `label`. */
export function printNumbers(
  element: XmlElement,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
  findings: Findings,
): XmlElement {
  const counters = new Counters();
  const unknown = new Map<string, number[]>();
  let bullets = 0;
  const print = (one: XmlElement): XmlElement[] | null => {
    if (one.name !== 'w:p') return null;
    const place = listOfParagraph(child(one, 'w:pPr'), lists, styles);
    const number = place && counters.next(place);
    if (number?.unknown) {
      const lines = unknown.get(number.unknown) ?? [];
      lines.push(lineOf(one));
      unknown.set(number.unknown, lines);
    }
    if (number?.bullet) bullets += 1;
    if (!number || number.bullet || number.label.trim() === '') return [rewrite(one, print)];
    const attributes = new Map(one.attributes).set('label', number.label.trim());
    return [rewrite({ ...one, attributes }, print)];
  };
  const printed = rewrite(element, print);
  if (bullets > 0) {
    findings.removed.push({ text: '', line: null, reason: `项目符号 ${bullets} 个` });
  }
  for (const [format, lines] of unknown) {
    findings.doubts.push({
      rule: 'import-number-format',
      severity: 'warning',
      line: lines[0] ?? null,
      message: `自动编号的格式应是常见的；${placesOf(lines)}用的是“${format}”，已写成阿拉伯数字`,
      advice: '对照原文核对这几段的序号；不对的，在 Word 里改成手工输入的序号后重新导入。',
    });
  }
  return printed;
}
