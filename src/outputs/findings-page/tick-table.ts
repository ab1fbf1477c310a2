import { quoteBeside, quoted } from '../../diagnostics/quoted.ts';
import { headingOf } from '../../notice/schema/label.ts';
import { escapeHtml } from '../escape-html.ts';
import { badge, mannerNames } from './manner.ts';
import { sourceOf } from './note.ts';
import type { NumberedFinding } from './numbered.ts';

const columns = ['序号', '程度', '位置', '问题', '处理', '签字'] as const;

/** All findings as a table that a person ticks off on paper. */
export function tickTable(findings: readonly NumberedFinding[], folder: string): string {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = findings.map((finding) => row(finding, folder)).join('\n');
  return `<table class="ticks">
<thead><tr>${head}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
<p class="signed">核对人：<span></span>　日期：<span></span></p>`;
}

function row(finding: NumberedFinding, folder: string): string {
  const { number, manner, diagnostic, at } = finding;
  const { message, quote, excepted } = diagnostic;
  const beside = quoteBeside(message, quote);
  const words = beside === '' ? '' : `<br>${escapeHtml(beside)}`;
  const item = at?.passage.item;
  const section = item ? headingOf(item) : at?.passage.headings.at(-1)?.text;
  const where = section === undefined ? '' : `${escapeHtml(quoted(section).slice(1, -1))}<br>`;
  const done =
    excepted === undefined ? '□ 已改<br>□ 不改，理由：' : `☑ 不改，理由：${escapeHtml(excepted)}`;
  const cells = [
    `<a href="#f${number}">${badge(finding)}</a>`,
    mannerNames[manner],
    `${where}${escapeHtml(sourceOf(diagnostic, folder))}`,
    `${escapeHtml(message)}${words}`,
    done,
    '',
  ];
  const made = cells.map(
    (cell, index) => `<td data-name="${columns[index]}"><div>${cell}</div></td>`,
  );
  return `<tr class="${manner}">${made.join('')}</tr>`;
}
