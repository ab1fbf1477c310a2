import { beginsWithMeasure } from '../../notice/markdown/measure-marks.ts';
import { clausesOf, type Stretch, sentencesOf } from '../../notice/text/sentence.ts';
import { type UnfinishedKind, unfinishedPatterns } from './unfinished-patterns.ts';

/** Words that say of some work that it is still going on or to come. */
export interface UnfinishedWords {
  words: string;
  /** Where they begin in the text. */
  index: number;
  kind: UnfinishedKind;
}

/** Every pattern needs one of these; some sentences have none. */
const cheap =
  /[正仍尚还目现暂今拟将待余剩另难无适差缺欠仅只没等中可半直终迟无不用]|计划|预计|届时|争|有望|可望|到|进入|完成|进度/;
/** What was, or what is to be done whenever a case occurs. */
const pastOrRule =
  /当时|时正在|此前|曾|原计划|原定|巡察(?:组|期间|时)|指出|反[馈映](?!的)|发现(?!的)|凡|应当|必须|方可|一律|不得|逾期|如遇|[，,。是]若|须/;
/** Words with which a rule is told: what awaits something there is no work of this item. */
const rule = /规定|明确|要求|流程|机制|每[年月季周日次]/;
/** 已 tells that it came, unless it tells of a plan (已列入预算). */
const done = '已(?![列纳申])';
const latest = '(?:目前|现[在均全已]?)(?![正仍尚还未]|处)';
/** The same clause goes on to say that what was undone was done. */
const wasDone = new RegExp(`${done}|均|全部|全额|${latest}|实际|提前|如期`);
/** The same of what was ahead: 预计6月完成，5月已完成; but not 预计6月全部完成. */
const came = new RegExp(`${done}|实际|提前|如期|[，,](?:均|全部|全额|${latest})`);
/** A sentence that takes back what was told before it. */
const takesBack =
  /^(?:经|整改|督促|协调|随后|之后|现|目前|至此)[^。]{0,24}(?:均已|已全部|全部|已经?(?:完成|办结|收回|解决|补齐|到位|通过))/;
/** What befalls those who leave it undone: 仍未整改，予以通报. */
const isThreat = /^[，,](?:一律|予以|给予|扣|取消|视为|按|由纪)/;
const concerns = /(?:^|[，,是])(?:针对|对(?!方)于?|就|围绕)[^，,]{0,80}$/;
const nextSteps = /(?<=^|[，,；;：:])(?:下一?步|下一?阶段|今后|后续|接下来)/;

/**
 * Words that say that work is not finished, at most one a sentence. What is quoted says nothing, nor
 * what follows 下一步 up to the next measure.
 */
export function unfinishedWords(text: string): UnfinishedWords[] {
  const found: UnfinishedWords[] = [];
  let isNext = false;
  const sentences = sentencesOf(withoutQuotations(text));
  for (const [position, sentence] of sentences.entries()) {
    if (beginsWithMeasure(sentence.text)) isNext = false;
    if (isNext) continue;
    const next = sentence.text.search(nextSteps);
    isNext = next >= 0;
    const told = isNext ? sentence.text.slice(0, next) : sentence.text;
    if (!cheap.test(told)) continue;
    const first = clausesOf({ ...sentence, text: told })
      .map(inClause)
      .find((words) => words !== null);
    const isTakenBack = takesBack.test(sentences[position + 1]?.text ?? '');
    if (first && (first.kind === 'going-on' || !isTakenBack)) found.push(first);
  }
  return found;
}

function inClause({ text, index }: Stretch): UnfinishedWords | null {
  if (pastOrRule.test(text)) return null;
  for (const { kind, cue, pattern } of unfinishedPatterns) {
    const match = cue.test(text) ? pattern.exec(text) : null;
    if (!match || concerns.test(text.slice(0, match.index))) continue;
    const rest = text.slice(match.index + match[0].length);
    if (kind === 'undone' && (wasDone.test(match[0] + rest) || isThreat.test(rest))) continue;
    if ((kind === 'ahead' || kind === 'awaited') && came.test(rest)) continue;
    if (kind === 'awaited' && rule.test(text)) continue;
    return { words: match[0], index: index + match.index, kind };
  }
  return null;
}

/** The text with what stands in quotes and titles blotted out, each character in its place. */
function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^“”\n]{0,80}”|《[^《》\n]{0,80}》/g, (quoted) =>
    '□'.repeat(quoted.length),
  );
}
