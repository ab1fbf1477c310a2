import type { Amount } from './amount.ts';

/** The two amounts that words give for a rate. */
export interface ShareFigures {
  part: Amount;
  whole: Amount;
}

/** A rate, what stands before it in its sentence, and the text in which they stand. */
export interface AroundRate {
  rate: Amount;
  /** Nearest last. */
  earlier: readonly Amount[];
  text: string;
}

/** Words before an amount that make it a whole: 共32项, 抽查200份, 应到68人. */
export const wholeWords =
  /(?<!公)共(?![产青同享建])|合计|总[计数额]|应[收缴付退参到]|[抽检][查取考检]/;

/** True if nothing comes between a part and its rate. A clause between may make it that of a later day. */
export function isBehind(part: Amount, rate: Amount, text: string): boolean {
  return /^[^，。；、（(]{0,10}[，,、（(）)]{1,2}[^，。；、后]{0,12}$/.test(
    text.slice(part.end, rate.index),
  );
}
