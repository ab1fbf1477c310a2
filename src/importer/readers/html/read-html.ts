import type { Read } from '../reader.ts';
import { decodePage } from './decode-page.ts';
import { findArticle } from './find-article.ts';
import { leadsElsewhere, letterCount } from './furniture.ts';
import { leftOut } from './left-out.ts';
import { blockOf } from './page-block.ts';
import { pageDoubts } from './page-doubts.ts';
import type { Beside, PageLine, PageLines } from './page-lines.ts';
import { pagePictures } from './page-pictures.ts';
import { parsePage } from './parse-page.ts';
import { printPage } from './print-page.ts';

/** Fewer letters are no article. */
const fewestLetters = 40;
/** More of an article in links makes it a list of articles. */
const mostLinked = 0.3;

/** Reads a saved page: its article, without what the site prints around it. */
export function readHtml(bytes: Uint8Array): Read {
  const text = decodePage(bytes);
  if (text === null) {
    return refuse(
      '这个网页的文字读不出来（不是 UTF-8、GB18030 或 Big5 编码），请在浏览器里打开它，把正文复制到记事本，另存为 UTF-8 的 .txt 后再导入。',
    );
  }
  const page = parsePage(text);
  if (!page) {
    return refuse('这个网页的标记已经损坏，请在浏览器里重新打开、重新另存后再导入。');
  }
  const printed = printPage(page.body);
  const roles = findArticle(printed, page.titles);
  const kept = printed.lines.filter((_, place) => roles[place] === 'words');
  const fault = faultOf(kept, printed);
  if (fault !== null) return refuse(fault);
  const inArticle = (beside: Beside) =>
    roles.indexOf('words') < beside.at && beside.at <= roles.lastIndexOf('words') + 1;
  const shown = pagePictures(
    printed.besides.filter((one) => one.kind === 'picture' && inArticle(one)),
  );
  const frames = printed.besides.filter((one) => one.kind === 'frame' && inArticle(one));
  return {
    ok: true,
    form: 'html',
    unit: 'line',
    blocks: kept.map(blockOf),
    removed: leftOut(printed, roles),
    doubts: [...pageDoubts(printed.lines, roles, frames), ...shown.doubts],
    pictures: shown.pictures,
  };
}

function refuse(message: string): Read {
  return { ok: false, message };
}

function faultOf(kept: readonly PageLine[], { lines, besides }: PageLines): string | null {
  const letters = kept.reduce((sum, line) => sum + letterCount(line), 0);
  const linked = kept.reduce((sum, line) => sum + line.linked, 0);
  if (letters >= fewestLetters && linked <= letters * mostLinked) return null;
  const frame = besides.find(({ kind }) => kind === 'frame');
  if (frame) {
    return `这个网页的正文在它嵌着的另一个网页里（${frame.address.slice(0, 100)}），不在这个文件里，请打开那个网页再另存后导入。`;
  }
  const pictures = besides.filter(({ kind }) => kind === 'picture').length;
  if (lines.length === 0 && pictures === 0) return '这个网页里没有文字，请核对是不是原文。';
  if (pictures > 0 && linked <= letters * mostLinked) {
    return `这个网页里没有找到成段的正文，只有 ${pictures} 张图片，图片里的文字读不出来，请改用 Word 或文本的原文导入。`;
  }
  const links = lines.some(leadsElsewhere) ? '，多半是链接，像是一个栏目的目录' : '';
  return `这个网页里没有找到成段的正文${links}，请打开通报那一页再另存后导入。`;
}
