/** Name of the page that holds all item pages of a notice; no item can have it as its id. */
export const itemBatchName = 'item_pages';

/**
 * What divides that page. Words of content cannot hold these marks: their < is always escaped.
 *
 *   … <head>… head </head> … start  head 1 main main 1 end  head 2 main main 2 end  …
 */
export const itemBatchMarks = {
  head: '<!--tongbao:head-->',
  start: '<!--tongbao:start-->',
  main: '<!--tongbao:main-->',
  end: '<!--tongbao:end-->',
} as const;

/** The pages that a batch holds, whole, in its order. */
export function divideItemBatch(batch: string): string[] {
  const { head, start, main, end } = itemBatchMarks;
  const [frame = '', rest = ''] = splitOnce(batch, start);
  const [beforeHead = '', afterHead = ''] = splitOnce(frame, head);
  const pages = rest.split(end);
  const afterMain = pages.pop() ?? '';
  return pages.map((page) => {
    const [itemHead = '', itemMain = ''] = splitOnce(page, main);
    return beforeHead + itemHead + afterHead + itemMain + afterMain;
  });
}

function splitOnce(text: string, mark: string): string[] {
  const parts = text.split(mark);
  if (parts.length !== 2)
    throw new Error(`Expected ${mark} once; found it ${parts.length - 1} times.`);
  return parts;
}
