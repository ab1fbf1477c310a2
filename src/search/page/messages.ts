import type { SearchAnswer } from '../engine/engine.ts';
import { longestQuery } from '../query/longest-query.ts';
import { parseQuery } from '../query/parse-query.ts';

/** Said when a search failed. */
export const failed = '搜索没有成功，请检查网络，再按一次“搜索”。';

const unquotedMessage = '没有事项连引号一起写着这些字；下面是含有引号里的字的。';

/** What there is to say of an answer beside its number; empty if it has hits. */
export function answerMessage(typed: string, answer: SearchAnswer): string {
  const isCut = typed.trim().length > longestQuery;
  const cut = isCut ? `字太多了，只按前 ${longestQuery} 个字查找。` : '';
  if (answer.items.length > 0) return cut + (answer.unquoted ? unquotedMessage : '');
  if (answer.unfiltered > 0) return '没有符合所选条件的整改事项。';
  const query = parseQuery(typed);
  if (!query) return '还没有可以搜索的整改事项。';
  const isOneTerm = query.terms.length === 1 && query.without.length === 0;
  const relation = isOneTerm ? '含有' : '符合';
  return `没有整改事项${relation}“${typed.trim()}”。这里只搜索整改事项的文字，标点也算在内。`;
}
