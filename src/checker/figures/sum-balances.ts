import type { Amount } from './amount.ts';
import type { Sum } from './sum.ts';

const opening = /原有|年初|期初|上年末|月初/;
const gains = /新增|增[加设]|[调转]入|[招新]聘|引进|新进|入库|购[入进]|收入|招录|[新转]借|借[入款]/;
const losses = /撤销|退休|[调转]出|减少|领用|报废|[离辞]职|出库|注销|支出|核减|[归偿]还/;
const closing = /现有|[年期月]末|现在|目前|现[开共]|达到?$/;

/** 原有850张，新增120张，撤销20张，现有950张: what was there, what came and went, what is there. */
export function balances(amounts: readonly Amount[]): Sum[] {
  const sums: Sum[] = [];
  /** What was there and what has come and gone since, by unit. */
  const running = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const { before, unit, value } = amount;
    const figures = running.get(unit);
    if (opening.test(before)) running.set(unit, [amount]);
    else if (!figures) continue;
    else if (closing.test(before)) {
      if (figures.length > 1)
        sums.push({ total: amount, parts: figures, claim: amount, isSure: false });
      running.delete(unit);
    } else if (gains.test(before)) figures.push(amount);
    else if (losses.test(before)) figures.push({ ...amount, value: -value });
    else running.delete(unit);
  }
  return sums;
}
