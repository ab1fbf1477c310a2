import { allMatches } from '../../notice/text/all-matches.ts';

/** A time that a sentence states as one by which something is to be reached. */
export interface TargetTime {
  /** As printed, with 前: 2025年6月底前. */
  words: string;
  index: number;
  /** True if its own words name the year. */
  namesYear: boolean;
  /** The year named before it in the sentence, such as 2025年, or its own; null if there is none. */
  year: string | null;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const part = `第?[一二三四1-4]季度|[上下]半年|${number}月份?(?:${number}[日号]|[上中下]旬|[底末])?`;
const time = new RegExp(
  `(?<![\\d.年])(?:(20\\d{2}年)度?(?:${part}|年?[底末内])?|(?<![年每度])(?:${part}))(?:[之以]?前)?`,
  'g',
);

/** Words in front of a time that make it the one to reach, in its own clause. */
const goal = new RegExp(
  [
    '(?:力争|争取|确保|保证|务必|务求|承诺|预计|预期|计划|(?<![模虚])拟|目标是?|最迟|不[晚迟]于)[^，。；]{0,12}$',
    '将(?:[于在]|争取|力争|确保)[^，。；]{0,4}$',
    '(?:将|继续|抓紧|加快|督促|待)[^，。；]{1,16}[于在]$',
    '(?:完成|完工|竣工|整改|交付|投用|办结|时间)(?:时间|时限|期限|节点)(?:初步)?(?:定|确定|安排|计划)?(?:为|在|是|[:：\\s])\\s?$',
  ].join('|'),
);
/** Every goal has one of these; most sentences have none. */
const cheap =
  /力争|争取|确保|保证|务[必求]|承诺|预计|预期|计划|拟|目标|最迟|不[晚迟]于|将|继续|抓紧|加快|督促|待|时间|时限|期限|节点/;
/** Behind a time, what is to be reached by it; 前 or a label in front says that by itself. */
const milestone =
  /^[^，。；]{0,16}?(?:完成|到位|建成|竣工|完工|投入使用|投用|启用|上线|交付|验收|印发|出台|提交|提请|办结|整改|搬迁|清退|收回|追回|开工|动工|启动|签订|换届|召开|表决|补齐|补训|还清|缴清|到岗)/;
const label = /(?:时间|时限|期限|节点)[^，。；]{0,4}[:：为在是\s]\s?$/;
/** A time that only says which: 6月底前入职的, 6月以来; one that is a beginning; a span of times. */
const noTarget = /^(?:[^，。；的]{0,5}的|以?来|起|以?后|至|到|[-—–~～、]|[（(]|的)/;
/** A target that was, that somebody else set, or that comes back. */
const notNow =
  /原(?:计划|定|拟|本)|曾|当时|巡[察视]|指出|按照?[^，。；]{0,12}(?:计划|要求|部署|安排)|要求|[每逢]|问题[:：]|目标已|工期|调整[为到至]|推迟|延[期后长至]|顺延|改[为至到]|逾期|未能?[按如]期/;
/** Words in front of a time on which it was reached: 已于, 前期在. */
const isPast = /已|前期|先后|此前/;
/** Words behind a time with which it was reached. */
const reached =
  /已(?!经?(?:列|纳|制|明|确|启|开|进|起))|[如按]期|提前|现[已均]|均已|了(?=[，。；]|$)/;
const everyReached = new RegExp(reached, 'g');
/** Words that say of work that it goes on, whatever of it is reached. */
const goingOn = /正在|尚[在未]|仍[在未]|还[在未]/;

/** How far around a time the words are read that say what it is. */
const reach = 60;

/** The targets of a sentence; behind `nextFrom` (-1: nowhere) all that it says is still to come. */
export function* targetTimes(sentence: string, nextFrom: number): Iterable<TargetTime> {
  if ((nextFrom < 0 && !cheap.test(sentence)) || notNow.test(sentence)) return;
  let named: string | null = null;
  for (const { 0: words, 1: own, index } of allMatches(time, sentence)) {
    // 2025年9月底前…，10月…: the year is carried on.
    const year: string | null = own ?? named;
    named = year;
    const until = index + words.length;
    const before = sentence.slice(Math.max(0, index - reach), index);
    const after = sentence.slice(until, until + reach);
    const isNext = nextFrom >= 0 && index >= nextFrom;
    if (isTarget({ before, words, after }, isNext)) {
      yield { words, index, namesYear: own !== undefined, year };
    }
  }
}

/** Where a text last says that something was reached; -1 if nowhere. */
export function lastReached(text: string): number {
  return allMatches(everyReached, text).at(-1)?.index ?? -1;
}

interface TimeInSentence {
  before: string;
  words: string;
  after: string;
}

function isTarget({ before, words, after }: TimeInSentence, isNext: boolean): boolean {
  const clause = before.slice(Math.max(...clauseEnds.map((mark) => before.lastIndexOf(mark))) + 1);
  if (noTarget.test(after) || isPast.test(clause)) return false;
  if (reached.test(after) && !goingOn.test(after)) return false;
  if (isNext && /前$/.test(words) && milestone.test(after)) return true;
  if (!goal.test(clause)) return false;
  return label.test(clause) || /前$/.test(words) || milestone.test(after);
}

const clauseEnds = ['，', ',', '；', ';'];
