import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { attribute, type Element } from './element.ts';
import type { PageLine } from './page-lines.ts';

const furnitureTags = /^(?:nav|aside|footer)$/;
const furnitureRoles = /^(?:navigation|banner|contentinfo|complementary|search)$/;
/** What makers of pages call the parts around an article. */
const furnitureName =
  /^(?:nav|navbar|menu|topbar|top|logo|banner|bread-?crumbs?|crumbs?|position|location|weizhi|side|sidebar|aside|foot|footer|copyright|share|bdsharebuttonbox|social|related|recommend|relate|hot|links?|friend-?links?|pager|pagination|prev-?next|tools?|toolbar|qr-?code|ewm|search|comments?|login)$/i;

/** True if an element says that it holds the furniture of a page. */
export function saysFurniture(element: Element): boolean {
  if (furnitureTags.test(element.tagName)) return true;
  if (furnitureRoles.test(attribute(element, 'role'))) return true;
  return namesOf(element).some((name) => furnitureName.test(name));
}

/** True if an element says that it holds a title. */
export function saysTitle(element: Element): boolean {
  return namesOf(element).some((name) => /^.{0,20}(?:title|biaoti|bt)$/i.test(name));
}

function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`;
  return names.split(/[\s_]+/).slice(0, 20);
}

/** Letters of a line without white space. */
export function letterCount({ text }: PageLine): number {
  return withoutWhiteSpace(text).length;
}

/** How much of a line stands in links, from 0 to 1. */
export function linkShare(line: PageLine): number {
  return line.linked / Math.max(letterCount(line), 1);
}

const attachment = /附件|附表|\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)\b/i;

/** True if a line mostly leads elsewhere, and not to an attachment. */
export function leadsElsewhere(line: PageLine): boolean {
  return linkShare(line) >= 0.5 && !attachment.test(line.text);
}

const path =
  /^(?:您|你)?(?:现在|目前)?(?:所在)?的?(?:当前)?(?:所在)?的?(?:位置|栏目)[：:]|^(?:网站)?首页\s{0,3}(?:[>＞»›→/|]|-)/;
const counter =
  /(?:浏览|点击|阅读|访问)(?:次数|量|数|人次)?\s{0,3}[：:]|字[号体](?:大小)?\s{0,3}[：:]/;
const control =
  /^(?:字[号体]|超?大|中|小|默认|打印(?:本页|本文|文章|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页)?|加?入?收藏(?:本页|本站)?|设为首页|分享(?:到|至)?|微信(?:好友)?|朋友圈|(?:新浪)?微博|QQ(?:空间|好友)?|复制链接|语音播报|朗读|点赞|在看|转发|A[+-]?|TOP|[+-]){1,20}$/i;
const end =
  /^(?:上一[篇条个]|下一[篇条个]|[前后]一篇|相关(?:阅读|新闻|文章|链接|信息|推荐|资讯|报道)|推荐(?:阅读|文章|新闻)|(?:热门|热点|最新)(?:文章|新闻|阅读|动态|排行)|友情链接|猜你喜欢|点击排行|预览时标签不可点|(?:微信)?扫[一码]|分享[到至]|责任编辑|版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持)/;
const footer = /ICP备|公网安备|版权所有|copyright|©|all rights reserved|网站标识码/i;
const info =
  /^(?:(?:信息|文章|稿件)?来源|发布|发稿|作者|编辑|供稿|撰稿|审核|时间|日期|更新|浏览|点击|阅读|字[号体])[^：:，。]{0,6}[：:]|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/;

/** True if a line stands below an article, never in it. */
export function endsArticle({ text }: Pick<PageLine, 'text'>): boolean {
  if (!couldBeOfPage(text)) return false;
  const words = withoutBrackets(text);
  return end.test(words) || footer.test(text) || control.test(words);
}

/** True if a line is a page's own: where it stands on the site, what can be done with it. */
export function isFurnitureLine(line: Pick<PageLine, 'text'>): boolean {
  const { text } = line;
  return endsArticle(line) || (couldBeOfPage(text) && (path.test(text) || counter.test(text)));
}

/** Sentences are no furniture, whatever they speak of. */
function couldBeOfPage(text: string): boolean {
  return text.length <= 200 && !/[。；]/.test(text);
}

/** True if a line has nothing but the names of buttons. */
export function isControlLine({ text }: PageLine): boolean {
  return text.length <= 100 && control.test(withoutBrackets(text));
}

/** True if a line tells where and when a page was published, as pages do under a title. */
export function isInfoLine({ text }: PageLine): boolean {
  return couldBeOfPage(text) && (info.test(text) || counter.test(text));
}

function withoutBrackets(text: string): string {
  return text.slice(0, 200).replaceAll(/[\s【】[\]（）()<>|｜:：·]+/g, '');
}
