import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { replaceEmails } from '../text/printed-emails.ts';
import { wordsOfToken } from './inline-text.ts';

/**
 * Sets addresses so that lines and paper can carry them: a printed e-mail address may be broken
 * before its @ and its dots, since the line before a longer one would be spaced out; and a link
 * whose words do not say where it leads has that as data-address, which paper shows.
 */
export function renderAddresses({
  renderer,
  utils,
  normalizeLinkText,
}: InstanceType<typeof MarkdownIt>): void {
  renderer.rules['text'] = (tokens, index) =>
    replaceEmails(utils.escapeHtml(tokens[index]?.content ?? ''), (email) =>
      email.replaceAll(/(?=[@＠.．])/g, '<wbr>'),
    );
  renderer.rules['link_open'] = (tokens, index, options, _, self) => {
    const token = tokens[index];
    const address = shownAddress(normalizeLinkText(String(token?.attrGet('href') ?? '')));
    const isSaid = linkWords(tokens, index).includes(address.replace(/^https?:\/\/|\/$/g, ''));
    if (!isSaid) token?.attrSet('data-address', address);
    return self.renderToken(tokens, index, options);
  };
}

/** What a reader types or dials; '' for an address within the site, which paper cannot follow. */
function shownAddress(href: string): string {
  if (/^https?:/.test(href)) return href;
  return /^(?:mailto|tel):([^?]*)/.exec(href)?.[1] ?? '';
}

function linkWords(tokens: readonly Token[], open: number): string {
  const close = tokens.findIndex(({ type }, index) => index > open && type === 'link_close');
  return tokens
    .slice(open + 1, close)
    .map(wordsOfToken)
    .join('');
}
