import type { Amount } from './amount.ts';
import { type AroundRate, isBehind, type ShareFigures, wholeWords } from './share-words.ts';

const namedRate = /(不?[一-鿿]{2})(?:率|进度|比例|占比)(?:为|达到?|是)?$/;
const shareOfKind = /(?:^|[^一-鿿])([一-鿿]{1,4})占比(?:为|达到?|是)?$/;

/** 投诉147件，按期办结143件，按期办结率97.3%: the rate bears the name of the part. */
export function ofNamedRate({ rate, earlier, text }: AroundRate): ShareFigures | null {
  const [, name] = namedRate.exec(rate.before) ?? shareOfKind.exec(rate.before) ?? [];
  const last = earlier.at(-1);
  if (!name || !last || !isBehind(last, rate, text)) return null;
  const same = earlier.filter(({ unit }) => unit === last.unit);
  const [part, ...more] = same
    .slice(1)
    .filter((one) => isNamed(one, name) || isAttended(one, same[0], name));
  const whole = same[0];
  return part && whole && more.length === 0 && (same.length === 2 || wholeWords.test(whole.before))
    ? { part, whole }
    : null;
}

/** True if the words of an amount hold the rate's name, or its letters in turn: 参加学习, 参学率. */
function isNamed({ before, after }: Amount, name: string): boolean {
  const words = `${before} ${after}`;
  if (words.includes(`不${name}`) || words.includes(`未${name}`)) return false;
  const [first = '', second = ''] = name;
  if (words.includes(name)) return true;
  const found = words.indexOf(first);
  return second !== '' && found !== -1 && words.indexOf(second, found + 1) !== -1;
}

/** 应到68人，实到63人，到会率92.6%. */
function isAttended(part: Amount, whole: Amount | undefined, name: string): boolean {
  const verb = /[实已]([一-鿿])$/.exec(part.before)?.[1];
  return verb !== undefined && name.includes(verb) && !!whole?.before.endsWith(`应${verb}`);
}
