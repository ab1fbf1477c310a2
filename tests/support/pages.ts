/** Styles in which sites print an article. */
export type PageStyle = 'modern' | 'tables' | 'print' | 'pasted';

/** A notice as a site would print it: a title over some lines, and the lines of its text. */
export interface PageText {
  title: readonly string[];
  lines: readonly string[];
}

/** Words of the site around the article; none of them may come into a notice. */
export const furnitureWords = [
  '网站首页',
  '当前位置',
  '来源：党委办公室',
  '浏览次数',
  '上一篇',
  '专家门诊排班表',
  '关闭窗口',
  '版权所有',
];

const news = Array.from(
  { length: 40 },
  (_, index) =>
    `<li><a href="/news/${index}.html">医院举办第${index + 1}期健康科普讲座，二百余名居民到场听讲</a></li>`,
).join('\n');

/** A whole page with the notice in it and a site's furniture around it. */
export function noticePage({ title, lines }: PageText, style: PageStyle): string {
  const stated = escapeHtml(title.join(''));
  const head = `<meta charset="utf-8"><title>${stated}-示例市第九医院</title>`;
  return `<!DOCTYPE html>\n<html><head>${head}</head>\n<body>\n${bodies[style](
    title.map(escapeHtml),
    lines.map(escapeHtml),
  )}\n</body></html>\n`;
}

const bodies: Readonly<
  Record<PageStyle, (title: readonly string[], lines: readonly string[]) => string>
> = {
  modern: (title, lines) => `<header class="top"><a href="/">网站首页</a> 示例市第九医院</header>
<nav><ul><li><a href="/a">医院概况</a></li><li><a href="/b">党建园地</a></li></ul></nav>
<div class="main"><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/b">党建园地</a> &gt; 正文</div>
<div class="article"><h1>${title.join('<br>')}</h1>
<div class="info"><span>来源：党委办公室</span><span>发布时间：2025-05-06</span><span>浏览次数：128</span></div>
<div class="content">
${lines.map((line) => `<p style="text-indent:2em"><span style="font-size:16px">${line}</span></p>`).join('\n')}
</div>
<div class="share">分享到：<a href="#">微信</a></div>
<p>上一篇：<a href="/1">专家门诊排班表</a></p>
</div></div>
<div class="side"><h3>新闻动态</h3><ul>${news}</ul></div>
<footer>版权所有：示例市第九医院　示ICP备00000000号</footer>
<script>document.title = '正文';</script>`,
  tables: (
    title,
    lines,
  ) => `<table width="980"><tr><td><a href="/">网站首页</a>|<a href="/b">党务公开</a></td></tr>
<tr><td><table><tr><td width="200"><table>${news
    .replaceAll(/<(\/?)li>/g, '<$1tr>')
    .replaceAll(/<tr><a/g, '<tr><td><a')
    .replaceAll('</a></tr>', '</a></td></tr>')}</table></td>
<td><table><tr><td>您当前位置：<a href="/">首页</a>&gt;&gt;<a href="/b">党务公开</a></td></tr>
<tr><td align="center"><b>${title.join('<br>')}</b></td></tr>
<tr><td align="center">来源：党委办公室 发布时间：2025-5-6 浏览次数：77 【字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</td></tr>
<tr><td><div>${lines.map((line) => `<P>&nbsp;&nbsp;&nbsp;&nbsp;${line}</P>`).join('\n')}</div></td></tr>
<tr><td align="right">【<a href="javascript:print()">打印本页</a>】【<a href="javascript:close()">关闭窗口</a>】</td></tr>
<tr><td>上一篇：<a href="/1">专家门诊排班表</a></td></tr></table></td></tr></table></td></tr>
<tr><td align="center">版权所有 示例市第九医院</td></tr></table>`,
  pasted: (title, lines) => `<div id="nav"><a href="/">网站首页</a><a href="/b">党务公开</a></div>
<div class="con"><h2 class="title">${title.join(' ')}</h2><div>来源：党委办公室 时间：2025-05-06 浏览次数：3</div>
<div id="zoom"><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
${[...title, ...lines]
  .map(
    (line) =>
      `<p class="MsoNormal"><!--[if !supportLists]--><span style="mso-list:Ignore">${line.slice(0, 2)}</span><!--[endif]--><span lang="EN-US">${line.slice(2, 9)}</span>${line.slice(9)}<o:p></o:p></p>`,
  )
  .join('\n')}
</div><p><a href="javascript:close()">关闭窗口</a></p><p>上一篇：<a href="/1">专家门诊排班表</a></p></div>
<div id="bottom">版权所有 示例市第九医院</div>`,
  print: (title, lines) => `当前位置：网站首页 &gt; 党务公开<br>
<center><font size="5"><b>${title.join('<br>\n')}</b></font></center>
来源：党委办公室　发布时间：2025-05-06　浏览次数：9<br><br>
${lines.map((line) => `　　${line}<br>`).join('\n')}
<br>【打印本页】【关闭窗口】<br>
上一篇：专家门诊排班表<br>版权所有：示例市第九医院`,
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
