import { readNumber } from '../../notice/text/written-number.ts';
import type { Amount } from './amount.ts';

const stated = /(?<!公)共(?![产青同享建])|合计|总[计数额]/;
const statedPerhaps = /(?<!公)共(?![产青同享建])|计$|总|累计|^(?:全院|现有)/;
const some = /其中|包括|如|主要|等|含/;

/**
 * Whether the words give the parts, which stand behind a total, as the whole of it: true, false if
 * they may (共94个，公开招标38个、询价56个), null if they do not (其中党员9人、硕士12人).
 */
export function isDivision(total: Amount, parts: readonly Amount[], text: string): boolean | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const isStated = stated.test(total.before);
  if (isStated && (/分别(?:为|是|有)?$/.test(first.before) || areClasses(parts))) return true;
  const lead = text.slice(total.end, first.index);
  const behind = text.slice(last.end, last.end + 12);
  if (/^等/.test(behind) || /^[、和及与]/.test(lead)) return null;
  if (isCounted(total, parts, text)) return false;
  if (/^[^，。；]{0,8}[（(：:]/.test(lead) && !some.test(lead)) {
    return /^[^，、；]{0,6}(?:[）)。；]|$)/.test(behind) ? false : null;
  }
  if (/全部|均/.test(lead) && /其中/.test(lead) && total.unit === '元') return false;
  if (some.test(lead) || /[年月日]/.test(lead)) return null;
  if (isApart(parts) || areClasses(parts) || /(?:分别|各)(?:为|是|有)?$/.test(first.before))
    return false;
  const endsThere = /^[^，、；]{0,6}(?:[。）)]|$)/.test(behind);
  return statedPerhaps.test(total.before) && parts.length >= 3 && endsThere ? false : null;
}

/** Names that divide a whole: 采购类, 合作类; 一级, 二级. */
function areClasses(parts: readonly Amount[]): boolean {
  return parts.every(({ before }) => /^(?!其中)[^的]{1,6}[类级型档]$/.test(before));
}

/** Pairs of which there is no third. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/正高/, /副高/],
  [/集中/, /分散/],
  [/在用|使用/, /闲置/],
  [/公开/, /邀请/],
  [/补助|拨款|贷款/, /自筹/],
  [/医保|基金/, /患者|个人|病人/],
  [/线上/, /线下/],
  [/国产/, /进口/],
  [/合格/, /不合格/],
];

function isApart(parts: readonly Amount[]): boolean {
  const [one, other, third] = parts;
  if (!one || !other || third) return false;
  return pairs.some(
    ([a, b]) =>
      (a.test(one.before) && b.test(other.before)) || (b.test(one.before) && a.test(other.before)),
  );
}

const counter = /([二两三四五六七八九\d])(?:大?类|[项家批期种个笔]|部分|方面)/g;

/** True if the words just before count as many things as there are parts: 三类支出合计. */
function isCounted(total: Amount, parts: readonly Amount[], text: string): boolean {
  const said =
    text
      .slice(Math.max(0, total.index - 30), total.index)
      .split(/[。；]/)
      .at(-1) ?? '';
  const [, count = ''] = [...said.matchAll(counter)].at(-1) ?? [];
  return parts.length >= 2 && readNumber(count) === parts.length;
}
