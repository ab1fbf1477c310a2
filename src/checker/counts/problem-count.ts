import type { Passage } from '../../notice/content/passage.ts';
import type { ItemStatus } from '../../notice/status/item-status.ts';
import { statusAlone, statusOf } from '../../notice/status/status-words.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import type { Amount } from '../figures/amount.ts';
import { amountsBySentence } from '../figures/sentence-amounts.ts';

/** A number of problems that the words state. */
export interface ProblemCount {
  amount: Amount;
  /** Of those that are so far; null: of all that were found. */
  status: ItemStatus | null;
  /** Where it and its noun stand in the text: 39个问题, 7 项. */
  start: number;
  end: number;
}

const unit = /^[个项条件]$/;
const nounBehind =
  /^(?:方面的?|具体|突出|主要|反馈|整改|的)*(?:问题|整改事项|整改任务)(?!线索|清单|导向|措施)/;
const nounBefore =
  /(?:反馈|指出|提出|涉及|所列|列出|梳理|归纳|分解|细化|完成|整改)(?:的|了|出|为)?(?:具体|突出|主要|整改)?(?:问题|事项|任务)(?:共计?|合计|总计|共?有)?$/;
/** 3项正在整改的问题. */
const statusBeforeNoun = /^(?:已|正在|基本|尚?未).{0,6}的?(?:问题|事项)/;
const found = /反馈|指出|提出|巡察|巡视/;
/** What else problems are counted of: a part of them, other ways in which they were found. */
const other =
  /其[中余他]|另外?|牵头|包[案抓联保]|认领|领办|抽|审计|上[一]?[轮次]|上年|以往|当时|此前|历[年次轮]|督办|重点|线索|信访|自查|查摆|查找|排查|举一反三|民主生活会|移交|部分|近年/;
/** What is left is of all problems only where it is what is unfinished. */
const rest = /剩余|还有|仍有|尚有/;
/** 10个问题全部认领: what is said of each is said of all. */
const each =
  /^(?:(?:已|均|全部)+(?:认领|启动|制定|明确|建立|纳入|列入|整改|落实|分解)|逐[一项条个]|照单全收)/;
const unqualified = /^(?:对|针对|将|把|上述|以上|这)?$/;
const when = /^中|^.{0,4}(?:目前|现在?|截[至止].{0,12}[日月底前])|^(?:有|共计?|均)/;

/** 问题6个, 事项共6项. */
const thing = /(?:问题|事项|任务)(?:共计?|合计|总计|共?有|为)?$/;
const because = /^(?:因|由于)[^，。；]{1,20}?(?=尚未|仍未|未能|未完成|正在|仍在)/;

/** True if an amount is an exact one of what problems may be counted by. */
export function countsProblems({ unit: printed, exact }: Amount): boolean {
  return exact && unit.test(printed);
}

/** True if the words before a number of problems say that it is one of others, or of a part. */
export function isOfOthers(said: string): boolean {
  return other.test(said);
}

/** The numbers of problems in a text: 反馈的39个问题, 已完成整改32个, 7项问题正在整改中. */
export function problemCountsIn(passage: Pick<Passage, 'text'>): readonly ProblemCount[] {
  return /问题|事项|任务/.test(passage.text) ? countsIn(passage) : none;
}

const none: readonly ProblemCount[] = [];

/** Three rules ask for the counts of the same passages. */
const countsIn = rememberingObject(read);

function read(passage: Pick<Passage, 'text'>): ProblemCount[] {
  const { text } = passage;
  return amountsBySentence(passage).flatMap(({ amounts, index }) => {
    const counts: ProblemCount[] = [];
    /** Units whose last amount counted problems. */
    const counted = new Set<string>();
    for (const [place, amount] of amounts.entries()) {
      if (!countsProblems(amount)) continue;
      const said = text.slice(Math.max(index, amount.index - furthestBack), amount.index);
      if (isOfOthers(said)) continue;
      const next = amounts[place + 1];
      const runsOn =
        next !== undefined && text.slice(amount.end, next.index).trim() === amount.after;
      const count = countOf(amount, {
        said,
        text,
        runsOn,
        named: counted.has(amount.unit),
      });
      counted.delete(amount.unit);
      if (!count) continue;
      counts.push(count);
      counted.add(amount.unit);
    }
    return counts;
  });
}

/** Words further back say nothing of an amount. */
const furthestBack = 120;

/** What stands around an amount. */
interface Around {
  /** The sentence up to it. */
  said: string;
  text: string;
  /** The clause goes on to a further amount, which is the one that a status is of. */
  runsOn: boolean;
  /** The last amount with its unit in the sentence counted problems. */
  named: boolean;
}

function countOf(amount: Amount, { said, text, runsOn, named }: Around): ProblemCount | null {
  const { before, after, index: start } = amount;
  const noun = nounBehind.exec(after)?.[0] ?? '';
  const end = amount.end + noun.length;
  const isNamed = noun !== '' || nounBefore.test(before) || statusBeforeNoun.test(after);
  const behind = after.slice(noun.length).replace(/^中?(?:目前|现)?/, '');
  const plain = before
    .replace(nounBehind, '')
    .replace(when, '')
    .replace(/^(?:现将|将|对|针对|以下)/, '')
    .replace(/的?(?:问题|事项|任务)?(?:还|仍|尚)?(?:有|共)?$/, '');
  const ahead = statusAlone(plain);
  const status =
    ahead ?? (runsOn ? null : statusOf(withoutReason(behind, text.slice(end, end + furthestBack))));
  const isRest = rest.test(said);
  if (status) {
    const isProblem = isNamed || named || (ahead !== null && thing.test(before));
    return isProblem && (!isRest || isUnfinished(status)) ? { amount, status, start, end } : null;
  }
  if (!isNamed || isRest) return null;
  const divided = runsOn && noun !== '' && statusAlone(behind) !== null;
  const isAll = noun !== '' && unqualified.test(before) && each.test(behind);
  return divided || isAll || found.test(said + noun) ? { amount, status: null, start, end } : null;
}

function isUnfinished(status: ItemStatus): boolean {
  return status === 'in-progress' || status === 'not-completed';
}

/** 因资金不足尚未完成: with a reason it is of all only where no others follow with theirs. */
function withoutReason(words: string, rest: string): string {
  return /[另余]|其他|、\S{1,4}问题/.test(rest) ? words : words.replace(because, '');
}
