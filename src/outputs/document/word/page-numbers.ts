import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { character } from './word-form.ts';

/** 7.5: 4号, between dashes, on the outer side of the page and one character in. */
export function pageNumbers() {
  return { default: footer('right'), even: footer('left') };
}

function footer(side: 'left' | 'right'): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    size: 28,
    characterSpacing: 0,
    font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体' },
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: character },
        children: [number],
      }),
    ],
  });
}
