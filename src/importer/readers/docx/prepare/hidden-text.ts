import { type Findings, leaveOut } from '../findings.ts';
import { type Styles, toggleOf } from '../styles.ts';
import { child, rewrite, settingOf, type XmlElement } from '../xml/element.ts';
import { lineOf } from './lines.ts';

/** The element without what is not printed, or is printed above the words: hidden text, pinyin. */
export function removeHidden(element: XmlElement, styles: Styles, findings: Findings): XmlElement {
  let line = 1;
  let style: string | undefined;
  return rewrite(element, (one) => {
    if (one.name === 'w:p') {
      line = lineOf(one);
      style = settingOf(child(one, 'w:pPr'), 'w:pStyle');
    }
    const reason = whyHidden(one, styles, style);
    if (reason === null) return null;
    leaveOut(findings, one, line, reason);
    return [];
  });
}

function whyHidden(one: XmlElement, styles: Styles, style: string | undefined): string | null {
  if (one.name === 'w:rt') return '拼音指南';
  if (one.name !== 'w:r') return null;
  return toggleOf(styles, 'w:vanish', style, child(one, 'w:rPr')) ? '隐藏文字' : null;
}
