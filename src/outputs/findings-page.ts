import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Notice, titleOf } from '../notice/content/content.ts';
import { passagesOf } from '../notice/content/passage.ts';
import { type Day, printDay } from '../notice/time/day.ts';
import { escapeHtml } from './escape-html.ts';
import { article, rowId } from './findings-page/article.ts';
import { locator } from './findings-page/locate.ts';
import { mannerNames, shapes } from './findings-page/manner.ts';
import { note } from './findings-page/note.ts';
import { type Manner, type NumberedFinding, numberFindings } from './findings-page/numbered.ts';
import { printedRows } from './findings-page/printed-rows.ts';
import { style } from './findings-page/style.ts';
import { tickTable } from './findings-page/tick-table.ts';

/** What a check found in a notice. */
export interface CheckOfNotice {
  diagnostics: readonly Diagnostic[];
  /** Findings that the content gives a reason to leave as they are. */
  excepted: readonly Diagnostic[];
  /** The day of the check. */
  checkedOn: Day;
}

/**
 * What a check found in a notice as one page of HTML that needs no other file: the notice with each
 * finding in its margin, and a table to tick off. Whatever is no word of the notice stands, within
 * its article, in elements with `data-ui`.
 */
export function findingsPage(notice: Notice, check: CheckOfNotice): string {
  const passages = passagesOf(notice);
  const rows = printedRows(notice, passages);
  const found = [...check.diagnostics, ...check.excepted];
  const findings = numberFindings(found, passages, locator(notice, passages));
  const folder = notice.file.slice(0, -'notice.md'.length);
  const addressOfOther = ({ number, other }: NumberedFinding): string | null => {
    if (!other) return null;
    if (other.words) return `#o${number}`;
    const row = rows.findIndex(({ pieces }) =>
      pieces.some((piece) => 'passage' in piece && piece.passage === other.passage),
    );
    return row < 0 ? null : `#${rowId(row)}`;
  };
  const noteOf = (finding: NumberedFinding) => note(finding, folder, addressOfOther(finding));
  const ofWhole = findings.filter(({ at }) => at === null);
  const name = `检查结果：${titleOf(notice)}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>通报检查结果</h1>
${facts(notice, check, findings)}
${findings.length === 0 ? '' : legend}
</header>
<main>
${ofWhole.length === 0 ? '' : `<section class="whole">\n<h2>整份通报</h2>\n${ofWhole.map(noteOf).join('')}</section>\n`}<section>
<h2 id="words">通报全文</h2>
<article class="notice">
${article(rows, findings, noteOf)}</article>
</section>
${findings.length === 0 ? '' : `<section class="all">\n<h2 id="all">问题一览</h2>\n${tickTable(findings, folder)}\n</section>\n`}</main>
</body>
</html>
`;
}

const legend = `<p class="legend">正文里划出的字，数字与旁边的说明对应；“见”后面的数字，是那个问题的另一处。程序只指出问题，不改通报的文字；对不对、改不改，由人来定。<a href="#all">问题一览（可打印后逐项打勾）</a></p>`;

function facts(notice: Notice, check: CheckOfNotice, findings: readonly NumberedFinding[]): string {
  const rows: [string, string][] = [
    ['通报', escapeHtml(titleOf(notice))],
    ['发布单位', escapeHtml(notice.issuer.name)],
    ['检查日期', printDay(check.checkedOn)],
    ['结果', counts(findings)],
  ];
  const lines = rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

function counts(findings: readonly NumberedFinding[]): string {
  const manners = Object.keys(mannerNames) as Manner[];
  const parts = manners.flatMap((manner) => {
    const count = findings.filter((finding) => finding.manner === manner).length;
    if (count === 0) return [];
    return `<span class="${manner}">${shapes[manner]} ${mannerNames[manner]} ${count} 处</span>`;
  });
  return parts.length === 0 ? '没有发现问题' : parts.join('　');
}
