import type { RectificationItem } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Rule, RuleFinding } from '../../rule.ts';
import { lengthOfRestart } from './restart.ts';

/**
 * No item is printed twice: one number within the items of a directive, one number and title within
 * a notice. Numbers may begin again with the next directive; within one it is told once.
 */
export const itemRepeated: Rule = {
  id: 'item-repeated',
  severity: 'warning',
  needsAllItems: true,
  *check({ notice }) {
    const byTitle = new Map<string, RectificationItem>();
    for (const part of notice.parts) {
      if (part.kind !== 'items') continue;
      const byNumber = new Map<number, RectificationItem>();
      for (const [index, item] of part.items.entries()) {
        const { number } = item;
        const title = `${number ?? ''} ${withoutWhiteSpace(item.title)}`;
        const sameTitle = byTitle.get(title);
        const restarted = sameTitle ? 0 : lengthOfRestart(part.items, index, byNumber);
        if (restarted > 0) {
          yield restart(item, part.items[index - 1], restarted);
          byNumber.clear();
        }
        const sameNumber = number === undefined ? undefined : byNumber.get(number);
        if (sameTitle) yield repeated(item, sameTitle, 'title');
        else if (sameNumber) yield repeated(item, sameNumber, 'number');
        else {
          byTitle.set(title, item);
          if (number !== undefined) byNumber.set(number, item);
        }
      }
    }
  },
};

function repeated(
  item: RectificationItem,
  before: RectificationItem,
  key: 'number' | 'title',
): RuleFinding {
  const number = item.number === undefined ? '' : `序号（${item.number}）`;
  const same = key === 'number' ? number : number ? `${number}和标题` : '标题';
  return {
    place: item.placeOf([key]),
    message: `同一份通报里不应有两个一样的整改事项；${item.id} 与 ${before.id} 的${same}相同`,
    advice:
      '多半是复制了文件却没有改：照批准的原文改正其中一个，并看看是不是因此少了一个；原文就是这样印的，不必改。',
    related: { ...before.placeOf([key]), message: `${before.id} 在这里` },
  };
}

function restart(
  item: RectificationItem,
  before: RectificationItem | undefined,
  length: number,
): RuleFinding {
  return {
    place: item.placeOf(['number']),
    message: `同一个标题下面的事项，序号应接着 ${before?.number ?? '前一个'} 往下数；这里又从 1 数起，数到 ${length}`,
    advice:
      '核对批准的原文：是序号没有接着数，还是前面漏了一个标题；原文就是这样印的，请定稿的人决定。',
    ...(before && { related: { ...before.placeOf(['number']), message: '前一个序号在这里' } }),
  };
}
