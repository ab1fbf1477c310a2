import type { Amount } from './amount.ts';
import { type AroundRate, isBehind, type ShareFigures, wholeWords } from './share-words.ts';

/** 已招聘23人，占计划30人的76.7%; 未完成2个，占14个问题的14.3%. */
export function ofNamedWhole({ earlier, text }: AroundRate): ShareFigures | null {
  const [part, whole] = earlier.slice(-2);
  if (!part || !whole || !/^[^，；。]{0,8}的$/.test(whole.after)) return null;
  const joined = /^[^，；。]{0,14}[，,、]?(?:已|仅|约)?(?:占|完成|为|相当于)[^，；。]{0,12}$/.test(
    text.slice(part.end, whole.index),
  );
  return joined && /占|完成|预算|计划|任务|目标/.test(whole.before) ? { part, whole } : null;
}

/** 70%的支部（全院20个支部中的14个）. */
export function ofBracket(
  { rate, text }: AroundRate,
  [whole, part]: readonly Amount[],
): ShareFigures | null {
  if (!whole || !part || whole.unit !== part.unit) return null;
  const opens = /^[^，；。（(]{1,12}[（(][^，；。]{0,8}$/.test(text.slice(rate.end, whole.index));
  const closes = /^[^，；。]{0,4}[）)]/.test(text.slice(part.end));
  return opens && closes && /中的?$/.test(whole.after) ? { part, whole } : null;
}

const share = /(?:占(?:比例?|总[数量额])?|比例)(?:为|达到?|是)?$/;

/** 党员11名，其中女党员8名，占72.7%; 病历46份（抽查400份），占11.5%. */
export function ofShare({ rate, earlier, text }: AroundRate): ShareFigures | null {
  const last = earlier.at(-1);
  const same = earlier.filter(({ unit }) => unit === last?.unit);
  const [first, second] = same;
  if (!last || !first || !second || same.length !== 2 || !share.test(rate.before)) return null;
  if (!isBehind(last, rate, text)) return null;
  const gap = text.slice(first.end, second.index);
  const isBracketed = /^[^，；。（(]{0,6}[（(][^，；。]{0,8}$/.test(gap);
  if (isBracketed && wholeWords.test(second.before)) return { part: first, whole: second };
  const divided =
    /其中|中已?[^，。]{0,8}$|^[^，。]{0,8}中/.test(gap) || wholeWords.test(first.before);
  return divided ? { part: second, whole: first } : null;
}
