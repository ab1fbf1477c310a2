import { escapeHtml } from './html.ts';

export const siteTitle = '巡察整改进展情况通报';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** A whole page. */
export function page(main: string, title?: string, description?: string): string {
  return `<!DOCTYPE html><html lang="zh-CN" data-base="/"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title ? `${escapeHtml(title)} · ` : ''}${siteTitle}</title>${
    description ? `<meta name="description" content="${escapeHtml(description)}">` : ''
  }<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/page.css"></head><body><a class="skip" href="#main">跳到正文</a><header class="site-header"><a class="site-title" href="/">${siteTitle}</a><nav aria-label="网站"><a href="/">首页</a><a href="/search/">搜索</a><a href="/data/">开放数据</a></nav></header><main id="main" tabindex="-1">${main}</main><footer class="site-footer"><span>日期均为北京时间</span></footer><script type="module" src="/page.js"></script></body></html>`;
}
