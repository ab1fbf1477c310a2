import type { FollowUp } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { statusNames } from '../../../notice/status/item-status.ts';
import { parseLabel } from '../../../notice/text/numbering.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Rule, RuleFinding, RuleInput } from '../../rule.ts';
import { areContradictory } from '../../status/status-conflict.ts';
import { type StatusHeading, statusHeadingOver } from '../../status/status-heading.ts';
import { unfinishedFollowUps } from './unfinished-follow-ups.ts';

/** What a later section tells of items again is of items, and of such as have the status it states. */
export const followUpAgrees: Rule = {
  id: 'follow-up-agrees',
  severity: 'warning',
  needsAllItems: true,
  *check(input) {
    const firsts = firstPassages(input.passages);
    if (firsts.size === 0) return;
    const told = [...unfinishedFollowUps(input.passages)];
    yield* told.map(({ finding }) => finding);
    const isTold = new Set(told.map(({ followUp }) => followUp));
    yield* ofOtherStatus(input, new Map([...firsts].filter(([one]) => !isTold.has(one))));
    yield* ofNoItem(input, firsts);
  },
};

/** The first passage of each follow-up. */
function firstPassages(passages: readonly Passage[]): Map<FollowUp, Passage> {
  const firsts = new Map<FollowUp, Passage>();
  for (const passage of passages) {
    const { followUp } = passage;
    if (followUp && !firsts.has(followUp)) firsts.set(followUp, passage);
  }
  return firsts;
}

function* ofOtherStatus(
  { notice: { file } }: RuleInput,
  firsts: Map<FollowUp, Passage>,
): Iterable<RuleFinding> {
  const found = [...firsts].map(([followUp, first]) => ({
    followUp,
    over: statusHeadingOver(first),
  }));
  const stated = new Set(found.flatMap(({ over }) => over?.status ?? []));
  for (const { followUp, over } of found) {
    const { item, line } = followUp;
    const { status } = item;
    if (!over || !status || !disagree(over, status, stated)) continue;
    yield {
      place: { file: item.file, line, column: 1 },
      message: `标题“${over.heading.text}”下面应是“${statusNames[over.status]}”的事项；这个事项的完成情况是“${item.statusText ?? statusNames[status]}”`,
      advice: '核对批准的原文：是完成情况写错了，还是这一段放错了标题。',
      related: { file, line: over.heading.line, column: 1, message: '标题在这里写明完成情况' },
    };
  }
}

/** Two statuses that do not contradict each other differ where each has a heading of its own. */
function disagree(
  over: StatusHeading,
  status: StatusHeading['status'],
  stated: ReadonlySet<string>,
): boolean {
  return over.status !== status && (areContradictory(over.status, status) || stated.has(status));
}

/** Numbered headings beside follow-ups that repeat the title of no item. */
function* ofNoItem(
  { notice, passages }: RuleInput,
  firsts: Map<FollowUp, Passage>,
): Iterable<RuleFinding> {
  const hosts = new Set([...firsts.values()].map(({ headings }) => headings.at(-1)));
  const titles = new Set(notice.items.map(({ title }) => withoutWhiteSpace(title)));
  for (const { heading, headings, text, placeOf } of passages) {
    const labelled = heading && hosts.has(headings.at(-1)) ? parseLabel(text) : null;
    if (!labelled || hosts.has(heading ?? undefined)) continue;
    if (titles.has(withoutWhiteSpace(labelled.words))) continue;
    yield {
      place: placeOf(text.length - labelled.words.length, text.length),
      message: `“${headings.at(-1)?.text}”下面应是前面写过的整改事项；没有哪个事项是这个标题`,
      advice:
        '核对批准的原文：前后的标题写法不一的，请定稿的人统一；是后续的，写进那个事项的文件。',
    };
  }
}
