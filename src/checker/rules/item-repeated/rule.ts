import type { RectificationItem } from '../../../notice/content.ts';
import { withoutWhiteSpace } from '../../../notice/words.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/**
 * No item is printed twice: one number within the items of a directive, one number and title within
 * a notice. Numbers may begin again with the next directive.
 */
export const itemRepeated: Rule = {
  id: 'item-repeated',
  severity: 'warning',
  *check({ parts }) {
    const byTitle = new Map<string, RectificationItem>();
    for (const part of parts) {
      if (part.kind !== 'items') continue;
      const byNumber = new Map<number, RectificationItem>();
      for (const item of part.items) {
        const { number } = item;
        const title = `${number ?? ''} ${withoutWhiteSpace(item.title)}`;
        const sameTitle = byTitle.get(title);
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
