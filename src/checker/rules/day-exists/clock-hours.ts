import type { Passage } from '../../../notice/content/passage.ts';
import { sentencesOf } from '../../../notice/text/sentence.ts';
import type { RuleFinding } from '../../rule.ts';

const span =
  /(?<![\d:：.])(\d{1,2})[:：](\d{2})\s?(?:[-—–－~～至到]{1,2})\s?(\d{1,2})[:：](\d{2})(?![\d:：])/g;
const ofTime = /时间|工作日|[上下]午|[周每]|星期|接听|电话|上班/;
const ofRatio = /比例|之比|配比|[床护患]比|比为/;

/** Hours in which somebody can be reached and that no clock has: 8:30-25:00, 8:60-17:30. */
export function* hoursOutOfClock({ text, placeOf }: Passage): Iterable<RuleFinding> {
  if (!/\d[:：]\d/.test(text)) return;
  for (const sentence of sentencesOf(text)) {
    if (!ofTime.test(sentence.text) || ofRatio.test(sentence.text)) continue;
    for (const { 0: words, 1: h1, 2: m1, 3: h2, 4: m2, index } of sentence.text.matchAll(span)) {
      if (isOfClock(h1, m1) && isOfClock(h2, m2)) continue;
      const start = sentence.index + index;
      yield {
        place: placeOf(start, start + words.length),
        message: `钟点应在 0:00 到 24:00 之间，分钟不到 60；这里写的是“${words}”`,
        advice: '核对批准的原文；原文也是这样的，请起草部门改正。',
      };
    }
  }
}

function isOfClock(hour: string | undefined, minute: string | undefined): boolean {
  const [h, m] = [Number(hour), Number(minute)];
  return (h < 24 && m < 60) || (h === 24 && m === 0);
}
