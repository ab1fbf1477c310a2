import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Line, Run } from '../runs.ts';
import { fontOf } from './word-form.ts';

/** The words of a line as Word holds them: typed text, line breaks, links. */
export function wordRuns({ runs }: Line): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const words = textRuns(run);
    return run.href === undefined
      ? words
      : [new ExternalHyperlink({ children: words, link: run.href })];
  });
}

function textRuns({ text, bold, italic, measure }: Run): TextRun[] {
  return text.split('\n').map(
    (words, index) =>
      new TextRun({
        text: words,
        ...(index > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: true }),
        ...(measure && { font: fontOf('hei') }),
      }),
  );
}
