import type { Line, Run } from '../document/runs.ts';
import { escapeHtml } from '../escape-html.ts';

/** Words as HTML, their line breaks as elements. No white space is added: editors keep some of it. */
export function htmlOf(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

/** A line as HTML. Where a channel takes no links, their words stay. */
export function lineHtml({ runs }: Line, keepsLinks: boolean): string {
  return runs.map((run) => runHtml(run, keepsLinks)).join('');
}

function runHtml({ text, bold, italic, measure, href }: Run, keepsLinks: boolean): string {
  let html = htmlOf(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold || measure) html = `<strong>${html}</strong>`;
  return href !== undefined && keepsLinks ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
}
