import { allMatches } from '../../notice/text/all-matches.ts';
import { readNumber } from '../../notice/text/written-number.ts';

/** A number with its unit, as a text prints it: 12个, 6,824,161.98元, 223.8万元, 十三项, 93.75%. */
export interface Amount {
  /** In the base unit: 15000 for 1.5万元. */
  value: number;
  /** Digits and point as printed, in half width and without commas; the words of a Chinese numeral. */
  digits: string;
  /** What 万 or 亿 multiplies by; else 1. */
  scale: number;
  /** How far from its value rounding may have brought it: half of its last printed place; 0 for whole numbers. */
  slack: number;
  /** 元, 个, 人 (for 名 and 位, too), %. */
  unit: string;
  /** False for 20余次, 约3000人, 95%以上, 1—2人: such numbers prove nothing. */
  exact: boolean;
  /** Words of the clause before it, from the mark or amount that stands there on. */
  before: string;
  /** Words of the clause behind it, up to the next mark or amount. */
  after: string;
  /** Where number and unit begin and end in the text. */
  index: number;
  end: number;
}

const units =
  '人份|人次|例次|台次|户次|件次|台件|床日|平方米|立方米|公里|公斤|千克|小时|分钟|个百分点|百分点|美元|周岁|工作日|元|[%％]|[人名位项件条份台套次场期家处例张笔户部辆支间所类种起批册篇本卷宗吨米天页樘只颗幅块盒株封通节门岗轮层栋座床村科对组届瓶袋枚盏架亩票单分级成倍岁]|个(?![月工小])|方面';
const figure = '[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+(?![\\d０-９])|[\\d０-９]{1,12}';
const numeral = '[一二三四五六七八九十百两〇]{1,6}';
const pattern = new RegExp(
  `(?=[\\d０-９一二三四五六七八九十百两〇])(?<![\\d０-９.．A-Za-z〔\\[])(?:(${figure})([.．][\\d０-９]{1,6})?|(?<![第每一二三四五六七八九十百千万两〇数几])(${numeral})(?![期级]))\\s{0,2}([余多])?([百千])?([万亿])?([余多])?\\s{0,2}(${units})`,
  'g',
);

/** Ordinal numbers and rates are no amounts: 第3项, 每月2次. */
const noAmount = /(?:第|每(?:[人月年周天日]|半年|季度?)?)\s?$/;
const vagueBefore =
  /(?:约|近|[达]?超过?|逾|不足|[不至]少于?|不低于|不超|不高于|[≥≤<>＜＞]|[大高]于|小于|至少|最多|多达|接近|力争|[\d０-９%％][\s]{0,2}(?:[-－—–~～至到或、]{1,2}))\s?$/;
const vagueAfter =
  /^\s?(?:[余多](?!\p{Script=Han}*率|\s?\d)|左右|（?\(?含?）?\)?以[上下内外]|上下|之[多内]|[+＋]|不等|[-－—–~～至]{1,2}\s?[\d０-９])/u;
const marks = '，,、；;。：:（(）)！？!?“”《》\n';

/** The amounts of a text, in their order. */
export function amountsIn(text: string): Amount[] {
  if (!/[\d０-９一二三四五六七八九十]/.test(text)) return [];
  const found = allMatches(pattern, text).filter(
    ({ index }) => !noAmount.test(text.slice(Math.max(0, index - 4), index)),
  );
  return found.map((match, place) => {
    const end = match.index + match[0].length;
    const previous = found[place - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const words = {
      before: clauseBefore(text, match.index, from),
      after: clauseBehind(text, end, found[place + 1]?.index ?? text.length),
    };
    return { ...readAmount(match), exact: isExact(match, text), ...words, index: match.index, end };
  });
}

const longestClause = 60;

function clauseBefore(text: string, end: number, earliest: number): string {
  const limit = Math.max(earliest, end - longestClause);
  let start = end;
  while (start > limit && !marks.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end).trim();
}

function clauseBehind(text: string, start: number, latest: number): string {
  const limit = Math.min(latest, start + longestClause);
  let end = start;
  while (end < limit && !marks.includes(text.charAt(end))) end += 1;
  return text.slice(start, end).trim();
}

const factors: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function readAmount(match: RegExpExecArray) {
  const [, whole, fraction = '', han = '', , hundreds = '', large = '', , unit = ''] = match;
  const digits = whole ? (whole + fraction).normalize('NFKC').replaceAll(',', '') : han;
  const scale = factors[large] ?? 1;
  const step = scale * (factors[hundreds] ?? 1);
  const places = Math.max(0, fraction.length - 1);
  return {
    value: (whole ? Number(digits) : (readNumber(han) ?? Number.NaN)) * step,
    digits,
    scale,
    slack: places > 0 || step > 1 ? (step / 10 ** places) * 0.5 : 0,
    unit: sameUnits[unit] ?? unit,
  };
}

const sameUnits: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  '％': '%',
  个百分点: '百分点',
};

/** A single 一 often counts nothing: 一项制度. */
function isExact(match: RegExpExecArray, text: string): boolean {
  const [words, , , han, more, , , moreYet] = match;
  const before = text.slice(Math.max(0, match.index - 4), match.index);
  const behind = text.slice(match.index + words.length, match.index + words.length + 6);
  if (more || moreYet || han === '一') return false;
  return !vagueBefore.test(before) && !vagueAfter.test(behind);
}

/** An amount as a message writes it. */
export function printAmount({
  value,
  scale,
  unit,
}: Pick<Amount, 'value' | 'scale' | 'unit'>): string {
  const large = scale === 1e8 ? '亿' : scale === 1e4 ? '万' : '';
  return `${Number((value / scale).toFixed(6))}${large}${unit}`;
}
