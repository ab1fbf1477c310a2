import type { Amount } from './amount.ts';
import type { Change } from './change.ts';
import { down, isChange, up, wayIn } from './change-words.ts';

const byItself = new RegExp(`(?:较|比)[^，。；]{0,14}?(?:${up}|${down})了?$`);
/** 7月4126个，12月降至1573个. */
const cameTo = new RegExp(`^[，,](?:目前|现|[^，。；的]{0,8}[年月])?已?(?:${up}|${down})[到至]$`);

/** 12例，较上年10例增长20%; 12例，比上年增加2例，增长20%; 7月10例，12月增至12例，增长20%. */
export function compared(one: Amount, other: Amount, by: Amount, text: string): Change | null {
  const way = wayIn(text, other.end, by.index);
  const lead = text.slice(one.end, other.index);
  if (!way || isChange(one.before)) return null;
  if (byItself.test(lead)) {
    return by.unit === '%' ? { from: before(one, other, way.grows), to: one, ...way, by } : null;
  }
  if (cameTo.test(lead)) return { from: one, to: other, ...way, by };
  return /(?:较|比)[^，。；]{0,14}$/.test(lead) ? { from: other, to: one, ...way, by } : null;
}

/** What an amount was before it grew, or fell, by another: 12例，比上年增加2例. */
function before(now: Amount, by: Amount, grew: boolean): Amount {
  return { ...now, value: now.value + (grew ? -by.value : by.value), slack: now.slack + by.slack };
}
