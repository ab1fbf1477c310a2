import type { Amount } from './amount.ts';
import type { Sum } from './sum.ts';
import { threesOfUnit } from './threes.ts';

/** Words of a larger and a smaller amount, and of what the one leaves of the other. */
interface Difference {
  larger: RegExp;
  smaller: RegExp;
  left: RegExp;
  isSure: boolean;
}

const differenceWords: readonly Difference[] = [
  {
    larger: /应(?:收|缴|付|退|补|发|追缴|追回)/,
    smaller: /[实已](?:收|缴|付|退|补|发|追|上缴|归还)|(?:收|追|缴)回/,
    left: /未(?:收|缴|付|退|补|发|追)|追缴未果|[欠少][收缴付费款退补发]?$|剩余|其余|余下|差额|相差/,
    isSure: true,
  },
  {
    larger: /账面/,
    smaller: /实[盘有存]|盘点/,
    left: /相差|差异|盘亏|短[少缺]|差额/,
    isSure: true,
  },
  { larger: /[送报]审/, smaller: /审定/, left: /[审核]减/, isSure: true },
  {
    larger: /应(?![急用对变])|需|计划|拟/,
    smaller: /[实已]|收|到/,
    left: /[尚仍]?未|没有|缺|待|欠|少|差|剩|余/,
    isSure: false,
  },
  { larger: /账|登记/, smaller: /[盘实]/, left: /相差|差[异额]?$|盘亏|短[少缺]/, isSure: false },
  {
    larger: /预算|拨[付款]|下达|安排|筹集|结余/,
    smaller: /执行|支出|使用|支付|退还/,
    left: /结[余转存]|沉淀|剩|余/,
    isSure: false,
  },
  { larger: /预算|控制价/, smaller: /中标|成交/, left: /节约|节省/, isSure: false },
  {
    larger: /编制|核定/,
    smaller: /实有|在[编岗]|现有/,
    left: /空编|[空缺]编|空缺|缺员/,
    isSure: false,
  },
  {
    larger: /受理|收到|登记|接[到收]|交办|移交/,
    smaller: /办结|答复|处理/,
    left: /在办|正在|未|待办/,
    isSure: false,
  },
];

/** 应收…，实收…，未收…; 账面…，实盘…，相差…: three amounts of a paragraph in turn, each by its word. */
export function differences(amounts: readonly Amount[]): Sum[] {
  return threesOfUnit(amounts).flatMap(([total, paid, left]) => {
    if (paid.value > total.value) return [];
    const fits = differenceWords.find(
      (words) =>
        words.larger.test(total.before) &&
        words.smaller.test(paid.before) &&
        (words.left.test(left.before) || (!words.isSure && words.left.test(left.after))),
    );
    return fits ? [{ total, parts: [paid, left], claim: left, isSure: fits.isSure }] : [];
  });
}
