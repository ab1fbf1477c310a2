import { allMatches } from '../../../notice/text/all-matches.ts';
import { againstOriginal } from '../../against-original.ts';
import type { Rule } from '../../rule.ts';

/** No patient can be found by ward and bed. */
export const wardBed: Rule = {
  id: 'ward-bed',
  severity: 'warning',
  isSecret: true,
  *check({ publicPassages }) {
    for (const passage of publicPassages) {
      const { text } = passage;
      if (!text.includes('床')) continue;
      for (const { 0: words, index } of allMatches(bed, text)) {
        if (isCount(text.slice(Math.max(0, index - reach), index))) continue;
        yield {
          place: passage.placeOf(index, index + words.length),
          message: `通报里不应写出患者的病区、房间和床号；这里写的是“${withoutBed(words)}”`,
          advice: againstOriginal(
            passage,
            '改成“一名患者”这样认不出是谁的写法；已经公开的，先撤下再改。',
          ),
        };
      }
    }
  },
};

/** The words as a message may name them. */
function withoutBed(words: string): string {
  return words.replace(bedDigits, '＊＊');
}

const bedDigits = /[\d０-９一二三四五六七八九十]{1,4}(?=\s?号?(?:病床|床)?$)/;

const number = '[\\d０-９一二三四五六七八九十]{1,4}';
const gap = '[\\s，,、的-]{0,2}';
const bedNumber = `[加+＋]?${number}\\s?号?(?:病床|床)`;
/** 床位, 床日, 床次 and the like are no bed of somebody. */
const noCount = '(?![位日次旁单头垫均边]|以上|以下|以内|左右|规模|[（(]?[张，]?共)';
const place = `(?:${number}\\s?(?:号楼|[号幢栋座]楼?|楼层?|层|区|病区|病室|疗区|护理单元)${gap})`;
const room = `${number}\\s?号?(?:病?房间?|病?室)${gap}`;
const patient = '(?:患者|病人|病员|患儿|产妇|孕妇|家属|老人|陪护|[\\u4e00-\\u9fff][某×xX＊*])';

/**
 * A bed with its ward or room, whose first word says a number: 3病区12床, 305室12床; a bed with
 * whoever lies in it: 12床患者, 患者（示例科12床）; a bed's number called so: 床号12.
 */
const bed = new RegExp(
  [
    `${place}{0,2}${room}${bedNumber}${noCount}`,
    `${place}{1,2}${bedNumber}${noCount}`,
    `${bedNumber}(?=的?${patient})`,
    `(?<=${patient}[（(][^（）()，。；]{0,12})${bedNumber}(?=[)），,])`,
    `床号\\s?[:：为是]?\\s?${number}(?!\\s?[张个名])`,
  ].join('|'),
  'g',
);

/** How far before a bed words stand that make it a number of beds. */
const reach = 40;
/** 增至12床, 每12床: a number of beds; so it is where the sentence speaks of them before. */
const counts =
  /(?:设[有置]?|增[加至]?|扩[大至]?|开放|编制|配备?|核定|拥有|共有?|达到?|总计|合计|[由从至每约近]|超过?|不足)[^，。；\d０-９]{0,3}$|(?:床位(?![卡牌])|张床|病床数|编制|扩建|新建)[^。；]{0,40}$/;

function isCount(before: string): boolean {
  return counts.test(before);
}
