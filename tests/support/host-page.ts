import type { Answer } from './servers.ts';

/** Rules that would hide, shrink and recolour whatever they reach. */
export const hostileStyles = `
  * { display: none; color: red !important; font-size: 3px; letter-spacing: 9px }
  html, body, body > * { display: block }
  div, ul, a, span, input, button, form { display: none !important; visibility: hidden }
  input, button { position: absolute; left: -9999px; width: 1px }`;

/**
 * A page of another site that holds this content, with styles of its own and a strict
 * Content-Security-Policy, which allows what the README asks for: the scripts, the frames and the
 * files of the site at `origin`.
 */
export function hostPage(content: string, origin: string, styles = ''): (path: string) => Answer {
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    `frame-src ${origin}`,
    'connect-src *',
    "style-src 'nonce-host'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例医院</title>
<meta name="viewport" content="width=device-width">
<style nonce="host">${styles}</style>
<body><p>示例医院的首页</p>${content}<p tabindex="0" id="after">后面的文字</p></body></html>`;
  const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
  return () => ({ headers, body });
}
