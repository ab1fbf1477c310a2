import type { Passage } from '../../../notice/content/passage.ts';
import { printedStatus } from '../../../notice/status/printed-status.ts';
import { statusAlone } from '../../../notice/status/status-words.ts';
import { labelledFields } from '../../../notice/text/labelled-fields.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Day } from '../../../notice/time/day.ts';
import { deadlineDay } from '../../../notice/time/deadline.ts';

/** A line of an item that is a label and its value. */
export interface LabelledLine {
  passage: Passage;
  /** As printed, with its colon, white space aside. */
  label: string;
  value: string;
  /**
   * `foreign`: a status, behind a label that announces none (责任部门：已完成); `time`: by when;
   * `nothing`: a word or two that are neither (基本可以); `words`: more than can be judged.
   */
  states: 'status' | 'foreign' | 'time' | 'nothing' | 'words';
  start: number;
  end: number;
}

/** A longer line tells more than a status. */
const longest = 80;
const labelAtStart = /^\s*([\u4e00-\u9fff]{2,10}\s{0,3}[:：])/;
/** A few plain characters; what holds one of these words tells in some way how far it has come. */
const fewWords = /^[\u4e00-\u9fff]{1,8}$/;
const tellsProgress =
  /完|办[结理毕]|改|推进|进行|进展|坚持|持续|长期|落实|销号|解决|到位|成效|整治|巩固|启动|实施|开展|达|未|已|中$|正在/;

/** The lines of a passage that state, or should state, an item's status. */
export function statusLines(passage: Passage, published: Day | null): LabelledLine[] {
  const { item, followUp, kind, cell, column, text } = passage;
  if (!item || followUp || kind !== 'paragraph' || cell || column !== undefined) return [];
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const start = next + line.length - line.trimStart().length;
    const end = next + line.length;
    next = end + 1;
    const printed = line.length > longest ? undefined : labelAtStart.exec(line)?.[1];
    if (printed === undefined) return [];
    const [field] = labelledFields(line);
    const isOwn = field !== undefined && /status|deadline|progress/.test(field.kind);
    const value = isOwn ? field.value : line.trim().slice(printed.trim().length).trim();
    const states = isOwn ? statedBy(line, value, published) : statedElsewhere(value);
    return states
      ? [{ passage, label: withoutWhiteSpace(printed), value, states, start, end }]
      : [];
  });
}

function statedBy(line: string, value: string, published: Day | null): LabelledLine['states'] {
  if (printedStatus({ title: '', paragraphs: [{ text: line, line: 1 }] })) return 'status';
  if (deadlineDay(value, published) !== null)
    return /[完成毕结改进到]/.test(value) ? 'words' : 'time';
  const words = value.replace(/。$/, '');
  return fewWords.test(words) && !tellsProgress.test(words) ? 'nothing' : 'words';
}

function statedElsewhere(value: string): 'foreign' | null {
  return statusAlone(value) ? 'foreign' : null;
}
