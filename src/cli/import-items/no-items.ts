import { Failure } from '../../diagnostics/failure.ts';
import { editable } from '../../outputs/open-data/item-columns.ts';

/** Open data of which nothing can be taken over. */
export function noItems(name: string): Failure {
  const columns = Object.values(editable).join('、');
  return new Failure(
    `“${name}”里没有可以导回的列（${columns}）。能导回的是 items.csv、items.json 和 items.jsonl；通报（notices）请改内容文件，或者重新导入原文。`,
  );
}
