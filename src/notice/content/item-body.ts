import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingAt } from '../files/source-file.ts';
import { directiveAdvice, meantDirective } from '../markdown/directive.ts';
import type { Words } from '../markdown/markdown.ts';
import { columnLabel, parseBody } from '../markdown/markdown.ts';

/** The body of an item's file, taken apart. */
export interface ItemBody extends Words {
  followUps: FollowUpBody[];
}

/** A follow-up as an item's file holds it. */
export interface FollowUpBody extends Words {
  /** Its printed number, or its whole printed heading where that is not label and title. */
  heading: { number: number } | { printed: string };
  line: number;
}

const followUpDirective = 'follow-up';
const columnDirective = 'column';

/**
 * Takes apart the body of an item's file: its words, then each ::follow-up[n] with its words. After
 * ::column[name] stand the words of that column of a table; the name is no word of the notice here.
 */
export function parseItemBody(
  body: string,
  firstLine: number,
  file: string,
): { body: ItemBody; diagnostics: Diagnostic[] } {
  const result: ItemBody = { html: '', paragraphs: [], followUps: [] };
  const diagnostics: Diagnostic[] = [];
  let current: Words = result;
  let column: string | null = null;
  for (const block of parseBody(body, firstLine)) {
    const place = { file, line: block.line, column: 1 };
    if (block.kind === 'words') {
      current.html += (column === null ? '' : columnLabel(column)) + block.html;
      const inColumn = column === null ? {} : { column };
      for (const words of block.paragraphs) current.paragraphs.push({ ...words, ...inColumn });
    } else if (block.kind === 'heading') {
      diagnostics.push(
        findingAt(place, {
          rule: 'item-body',
          message: '整改事项的正文里不应有“#”标题；标题写在通报文件里，事项的标题写在 title 里',
          advice: '去掉行首的“#”；确实要印出“#”的，写成“\\#”。',
        }),
      );
    } else if (
      block.kind === 'mistyped-directive' ||
      ![followUpDirective, columnDirective].includes(block.name) ||
      block.argument === ''
    ) {
      const text = block.kind === 'directive' ? `::${block.name}[${block.argument}]` : block.text;
      diagnostics.push(
        findingAt(place, {
          rule: 'directive',
          message: `整改事项里应只有“::${followUpDirective}[序号]”“::${columnDirective}[栏目]”这样的指令行；现在写的是“${text}”`,
          advice: adviceFor(text),
        }),
      );
    } else if (block.name === columnDirective) {
      column = block.argument;
    } else {
      column = null;
      const followUp: FollowUpBody = {
        heading: /^\d+$/.test(block.argument)
          ? { number: Number(block.argument) }
          : { printed: block.argument },
        line: block.line,
        html: '',
        paragraphs: [],
      };
      result.followUps.push(followUp);
      current = followUp;
    }
  }
  return { body: result, diagnostics };
}

function adviceFor(text: string): string {
  const meant = meantDirective(text);
  switch (meant?.about) {
    case 'follow-ups':
      return directiveAdvice(`::${followUpDirective}[${meant.argument || '序号'}]`);
    case 'column':
      return directiveAdvice(`::${columnDirective}[${meant.argument || '栏目'}]`);
    default:
      return '改正这一行；不是指令、要原样印出的，在行首加一个“\\”。';
  }
}
