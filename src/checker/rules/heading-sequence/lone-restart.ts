import type { RectificationItem } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import type { RuleFinding } from '../../rule.ts';

/** Two items one after the other, between which headings stand. */
interface Border {
  last: RectificationItem;
  next: RectificationItem;
  /** How many headings stand over both. */
  shared: number;
}

/** What a single restart has to stand against before it looks like a slip. */
const fewest = 2;

/**
 * Items that are counted anew under one heading, though their numbers go on under its siblings:
 * （1） to （9） through two themes, （1） to （3） in the third, and on from （4） in the fourth.
 */
export function* loneRestarts(passages: readonly Passage[]): Iterable<RuleFinding> {
  for (const borders of Map.groupBy(bordersIn(passages), ({ shared }) => shared).values()) {
    const restarts = borders.filter(({ last, next }) => next.number === 1 && last.number !== 1);
    const goOn = borders.filter(({ last, next }) => next.number === (last.number ?? 0) + 1);
    const [restart] = restarts;
    if (!restart || restarts.length > 1 || goOn.length < fewest) continue;
    if (goOn.length + 1 < borders.length) continue;
    const { last, next } = restart;
    yield {
      place: next.placeOf([next.label === undefined ? 'number' : 'label']),
      message: `序号应接着前一个标题下面的“${last.printedLabel || last.number}”往下数（其他标题下面都是接着数的）；这里又从“${next.printedLabel || next.number}”数起`,
      advice: '核对批准的原文：是序号印错了，还是次序放错了；原文就是这样印的，请定稿的人决定。',
      related: { ...last.placeOf(['number']), message: '前一个序号在这里' },
    };
  }
}

function bordersIn(passages: readonly Passage[]): Border[] {
  const titles = passages.filter(({ kind, item }) => kind === 'item-title' && item?.number);
  return titles.slice(1).flatMap(({ item: next, headings }, index) => {
    const before = titles[index];
    if (!before?.item || !next) return [];
    const shared = headings.findIndex((heading, level) => heading !== before.headings[level]);
    return shared < 0 ? [] : [{ last: before.item, next, shared }];
  });
}
