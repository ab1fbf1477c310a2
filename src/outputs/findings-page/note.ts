import type { Place } from '../../diagnostics/diagnostic.ts';
import { quoteBeside } from '../../diagnostics/quoted.ts';
import { escapeHtml } from '../escape-html.ts';
import { badge, mannerNames } from './manner.ts';
import type { NumberedFinding } from './numbered.ts';

/** What a finding says, to stand beside its words. `otherAddress`: where its other half stands. */
export function note(
  finding: NumberedFinding,
  folder: string,
  otherAddress: string | null,
): string {
  const { number, manner, diagnostic, at } = finding;
  const { message, advice, related, excepted, rule } = diagnostic;
  const name = at?.words
    ? `<a href="#m${number}" aria-label="回到原文，问题 ${number}">${badge(finding)}</a>`
    : badge(finding);
  const lines = [
    `<p class="manner">${name} ${mannerNames[manner]}</p>`,
    `<p>${escapeHtml(message)}</p>`,
    ...(related ? [`<p>${also(related, folder, otherAddress)}</p>`] : []),
    excepted === undefined
      ? `<p><b>怎么办：</b>${escapeHtml(advice)}</p>`
      : `<p><b>保留的理由：</b>${escapeHtml(excepted)}</p>`,
    `<p class="source">${escapeHtml(sourceOf(diagnostic, folder))}　${escapeHtml(rule)}</p>`,
  ];
  return `<aside class="note ${manner}" id="f${number}" aria-label="问题 ${number}" data-ui>\n${lines.join('\n')}\n</aside>\n`;
}

function also(
  related: Place & { message: string },
  folder: string,
  address: string | null,
): string {
  const { message, quote } = related;
  const words = quoteBeside(message, quote);
  const link =
    address === null
      ? `另见 ${escapeHtml(sourceOf(related, folder))}`
      : `<a href="${address}">另见</a>`;
  return `${link}：${escapeHtml(message + words)}`;
}

/** A place as a clerk finds it, such as items/01.md 第 12 行; of other folders the file's name. */
export function sourceOf({ file, line }: Place, folder: string): string {
  const path = file.startsWith(folder) ? file.slice(folder.length) : file.split(/[\\/]/).at(-1);
  const name = (path ?? file).replaceAll('\\', '/');
  return line === null ? name : `${name} 第 ${line} 行`;
}
