import { hasWords } from '../../../notice/text/words.ts';
import { printsDay } from '../../../notice/time/prints-day.ts';
import { printedForm } from '../../printed-form.ts';
import type { Rule } from '../../rule.ts';
import { valueFix } from '../../value-fix.ts';
import { printedInspection } from './printed-inspection.ts';

/** The facts of the inspection are printed in the notice. */
export const inspectionAgrees: Rule = {
  id: 'inspection-agrees',
  severity: 'error',
  *check({ notice, words }) {
    const { inspection, placeOf } = notice;
    const fix = (key: string, value: string | null | undefined) =>
      value ? valueFix(notice, ['inspection', key], value) : {};
    for (const key of ['from', 'to', 'feedback'] as const) {
      const day = inspection[key];
      if (!day || printsDay(words, day)) continue;
      yield {
        place: placeOf(['inspection', key]),
        message: `inspection 的 ${key} 应是正文里写明的日期；正文里没有找到 ${day}`,
        advice: '照批准的原文改正日期；原文没有写的，删去这一项。',
        ...fix(key, printedInspection(words)[key]),
      };
    }
    for (const key of ['authority', 'round', 'kind'] as const) {
      const fact = inspection[key];
      if (!fact || hasWords(words, fact)) continue;
      yield {
        place: placeOf(['inspection', key]),
        message: `inspection 的 ${key} 应是正文里的原话；正文里没有找到“${fact}”`,
        advice: '照批准的原文抄写；原文没有写的，删去这一项。',
        ...fix(key, printedForm(words, fact)),
      };
    }
  },
};
