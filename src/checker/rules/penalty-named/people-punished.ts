import { allMatches } from '../../../notice/text/all-matches.ts';
import {
  anyName,
  eachOnce,
  type FoundName,
  listOf,
  namesIn,
  plainName,
  shortName,
} from '../../privacy/person-name.ts';
import { befell, certain, given, office, penalty, post } from './penalty-words.ts';

/** 对李卫国（时任医保办主任） */
const oncePost = '[（(](?:时任|原任?|现任|系)';
const toWhom = new RegExp(
  [
    `(?:给予|予以|对|责[令成])(?:了|原|时任)?(?:${office}(${listOf(anyName)})(?=${given})`,
    `(${listOf(shortName)})(?=${oncePost})`,
    `[^，,。；;\\n]{0,20}?${post}(${listOf(shortName)})(?=${certain}))`,
  ].join('|'),
  'g',
);

const whom = new RegExp(
  `(?:(?<=^|[，,。；;：:、“（(\\s]|[一二三四五六七八九]是)(${listOf(plainName)})|(?<=${post}的?)(${listOf(anyName)}))(?=${befell})|(?<=${post})(${shortName})(?=涉嫌|受到|被|违[规纪反法]|挪用|收受|套取|因(?![素此为]))`,
  'g',
);

/** 约谈李卫国, 撤销李卫国药剂科主任职务 */
const punished = new RegExp(
  `(?:撤销|开除|辞退|解聘|罢免|扣发|扣罚|扣除|处罚|约谈|问责|诫勉)了?${office}(${listOf(plainName)})(?=等|同志|[，。；、）)]|$|党内|职务|当月|绩效|奖金|[一-龥]{1,8}职务)`,
  'g',
);

/** 将李卫国移送司法机关; 撤销何志远药剂科主任职务, whose surname begins words, too. */
const handedOver = new RegExp(
  `(?:[将把](?:[^，,。；;\\n]{0,12}(?:的|${post}))?(${anyName})(?=移送)|撤销(${anyName})(?=[一-龥]{1,10}职务))`,
  'g',
);

const somePenalty = new RegExp(penalty);
/** How far behind a name its penalty may stand. */
const reach = 50;
const passive = new RegExp(
  `^(?:到|给予|处以)?(?:(?!对|委托|指派|授权)[^，,。；;]){0,14}${penalty}`,
);

/** The names in a text of people to whom it says a penalty was given, with their places. */
export function peoplePunished(text: string): FoundName[] {
  if (!somePenalty.test(text)) return [];
  const found: FoundName[] = [];
  for (const match of allMatches(toWhom, text)) {
    const [list, index, after] = foundList(text, match);
    if (somePenalty.test(upTo(/[。；;]|[，,](?:对|给予)/, after)))
      found.push(...namesIn(list, index));
  }
  for (const match of allMatches(whom, text)) {
    const [list, index, after] = foundList(text, match);
    if (isPenalised(upTo(/[。；;\n]/, after))) found.push(...namesIn(list, index));
  }
  for (const pattern of [punished, handedOver]) {
    for (const match of allMatches(pattern, text)) {
      const [list, index] = foundList(text, match);
      found.push(...namesIn(list, index));
    }
  }
  return eachOnce(found);
}

/** The names of a match, where they begin, and what follows them. */
function foundList(
  text: string,
  { 0: words, 1: first, 2: second, 3: third, index }: RegExpExecArray,
) {
  const list = first ?? second ?? third ?? '';
  const end = index + words.length;
  return [list, end - list.length, text.slice(end, end + reach)] as const;
}

function upTo(mark: RegExp, words: string): string {
  return words.slice(0, mark.exec(words)?.index ?? words.length);
}

/** 涉嫌严重违纪违法, which is told of nobody who was not called to account. */
const investigated =
  /^(?:同志)?(?:因?(?:涉嫌|严重|涉嫌严重)(?:违纪|违法|受贿|职务|犯罪)|接受(?:纪律)?审查)/;

/** 违规报销，给予警告处分: what somebody did, and what was given for it. */
const misbehaved = new RegExp(
  `^(?:同志)?(?:违[规纪反法]|收受|挪用|套取|虚报|失职)[^。；;对将把]{0,40}?(?:给予|责令|处以)[^。；;对将把]{0,14}${penalty}`,
);

/** The first 受 or 被 behind a name is what befell its bearer. */
function isPenalised(after: string): boolean {
  if (investigated.test(after) || misbehaved.test(after)) return true;
  const verb = /[受被]/.exec(after);
  if (!verb || /[对将把]|给予/.test(after.slice(0, verb.index))) return false;
  return passive.test(after.slice(verb.index + 1));
}
