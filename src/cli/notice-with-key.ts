import { Failure } from '../diagnostics/failure.ts';
import { type Content, type Notice, noticesOf } from '../notice/content/content.ts';

/** How many notices a message names. */
const namedNotices = 20;

/**
 * The notice of this key (`<issuer>/<notice>`); throws a Failure that names the one that may be meant
 * and those that there are.
 */
export function noticeWithKey(content: Content, key: string): Notice {
  const notices = noticesOf(content);
  const notice = notices.find((one) => one.key === key);
  if (notice) return notice;
  const what = key === '' ? '请写明通报，即“发布单位/通报”' : `没有“${key}”这份通报`;
  const more = notices.length > namedNotices ? `等 ${notices.length} 份` : '';
  const names = notices.slice(0, namedNotices).map((one) => one.key);
  const meant = meantBy(key, notices);
  const question = meant ? `是不是 ${meant.key}？` : '';
  throw new Failure(`${what}。${question}这里有：${names.join('、') || '一份也没有'}${more}。`);
}

/**
 * The one notice that words may mean which are no key: the path of its folder, of a file in it, or of
 * an issuer that has no other.
 */
function meantBy(words: string, notices: readonly Notice[]): Notice | undefined {
  const parts = words.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const path = `/${parts.join('/')}/`;
  const around = notices.filter(({ key }) => path.includes(`/${key}/`));
  const own = notices.filter(({ issuer }) => issuer.id === parts.at(-1));
  return [around, own].find((some) => some.length === 1)?.[0];
}
