import type { PlainBlock, PlainParagraph, PlainRun, PlainSymbol, PlainTable } from './plain.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The blocks as the XML of a Word document that holds nothing else. The indent of a paragraph
 * bears its line and level, the font of a run whether its words stand in the file. Each
 * cell begins with an empty paragraph that bears the line of its row.
 */
export function plainXml(blocks: readonly PlainBlock[]): string {
  const body = blocks
    .map((block) => (block.kind === 'table' ? tableXml(block) : paragraphXml(block)))
    .join('');
  return `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
}

function tableXml({ rows }: PlainTable): string {
  const rowsXml = rows.map(({ cells, line }) => {
    const cellsXml = cells.map(({ span, merge, paragraphs }) => {
      const joins =
        merge === 'none' ? '' : `<w:vMerge${merge === 'first' ? ' w:val="restart"' : ''}/>`;
      const properties = `<w:tcPr><w:gridSpan w:val="${span}"/>${joins}</w:tcPr>`;
      const content = `${emptyAt(line)}${paragraphs.map(paragraphXml).join('')}`;
      return `<w:tc>${properties}${content}</w:tc>`;
    });
    return `<w:tr>${cellsXml.join('')}</w:tr>`;
  });
  return `<w:tbl>${rowsXml.join('')}</w:tbl>`;
}

function emptyAt(line: number): string {
  return paragraphXml({ kind: 'paragraph', line, level: null, content: [] });
}

function paragraphXml({ line, level, content }: PlainParagraph): string {
  const place = `<w:pPr><w:ind w:start="${line}" w:end="${level ?? 0}"/></w:pPr>`;
  return `<w:p>${place}${content.map(runXml).join('')}</w:p>`;
}

function runXml(run: PlainRun | PlainSymbol): string {
  if ('code' in run) {
    const symbol = `<w:sym w:font="${escaped(run.font)}" w:char="${escaped(run.code)}"/>`;
    return `<w:r>${fontXml(false)}${symbol}</w:r>`;
  }
  if (run.text === '') return '';
  const { text, bold, stated } = run;
  return `<w:r>${fontXml(stated, bold)}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function fontXml(stated: boolean, bold = false): string {
  const font = stated ? '' : '<w:rFonts w:ascii="added"/>';
  return `<w:rPr>${font}${bold ? '<w:b/>' : ''}</w:rPr>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
