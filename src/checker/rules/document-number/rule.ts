import { matchesIn, type PassageMatch, placeOfMatch } from '../../marks/passage-matches.ts';
import { wordsAdvice } from '../../marks/words-advice.ts';
import type { Rule } from '../../rule.ts';

const openings = '〔[［（(【〈<{「';
const closings = '〕]］）)】〉>}」';
/** Behind the letters of an office (机关代字): a year in brackets and a number. */
const bracketed =
  /(?<=[\p{Script=Han}A-Za-z]\s?)([〔[［（(【〈<{「])\s?(\d{2}|(?:19|20)\d{2})(年?)\s?([〕\]］）)】〉>}」])\s?(第?)(\d{1,5})(?!\d)\s?(号?)/gu;
/** 示财2016第118号, where the letters end as those of an office do: journals are counted alike. */
const unbracketed = /(?<=[发办函字通预规厅党政医财人组纪宣委审])((?:19|20)\d{2})第(\d{1,5})号/g;

/** Orders, certificates and cases are numbered in ways of their own. */
const otherNumbers =
  /(?:令|公告|通告|证|证字|鉴|许可|备字|备案|准字|批字|注册|广审?|裁|决|合同)\s?$/;

/** A document number is printed as GB/T 9704 wants it: 〔2016〕118号. */
export const documentNumber: Rule = {
  id: 'document-number',
  severity: 'warning',
  *check({ passages }) {
    for (const match of matchesIn(passages, bracketed)) {
      const [opening = '', year = '', word = '', closing = '', ordinal, serial = '', last] =
        match.groups;
      const before = match.passage.text.slice(Math.max(0, match.start - 4), match.start);
      const after = match.passage.text.slice(match.end, match.end + 2);
      if (openings.indexOf(opening) !== closings.indexOf(closing)) continue;
      if (otherNumbers.test(before)) continue;
      const usual = opening === '〔';
      // （2）3号楼 and （2024）12次 are no numbers of documents.
      if (
        last
          ? /^[楼线院室机房门病厂馆]/.test(after)
          : !usual || !/^(?:[）)》，。；”]|$)/.test(after)
      ) {
        continue;
      }
      if (year.length === 2 && !usual && opening !== '[') continue;
      const faults = [
        !usual && `年份应放在“〔〕”里，不用“${opening}${closing}”`,
        word && '年份后不写“年”',
        year.length === 2 && '年份应写全四位',
        ordinal && '序号前不加“第”',
        serial.startsWith('0') && '序号前不补 0',
        !last && '序号后应有“号”',
      ].filter((fault) => typeof fault === 'string' && fault !== '');
      if (faults.length === 0) continue;
      const expected = `〔${fullYear(year)}〕${Number(serial)}号`;
      yield told(match, expected, faults.join('，'));
    }
    for (const match of matchesIn(passages, unbracketed)) {
      const [year = '', serial = ''] = match.groups;
      yield told(match, `〔${year}〕${Number(serial)}号`, '年份应放在“〔〕”里，序号前不加“第”');
    }
  },
};

function told(match: PassageMatch, expected: string, faults: string) {
  return {
    place: placeOfMatch(match),
    message: `发文字号应写成“${expected}”；这里是“${match.words}”：${faults}`,
    advice: wordsAdvice,
  };
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `20${year}`;
}
