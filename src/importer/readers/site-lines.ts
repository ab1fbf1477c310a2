import type { Block, Removal } from '../block.ts';
import { endsArticle, isFurnitureLine } from './html/furniture.ts';

/** So many lines at the beginning and at the end of a copied page may be the site's own. */
const reach = { above: 6, below: 12 };

/**
 * Takes out the lines of a site that were copied from its page with the text: where the page stands
 * and how often it was read above the text, 上一篇 and 关闭窗口 below it. Tells each removal.
 */
export function removeSiteLines(blocks: readonly Block[]): { blocks: Block[]; removed: Removal[] } {
  let end = blocks.length;
  while (end > 1 && blocks.length - end < reach.below && isBelow(blocks[end - 1])) end -= 1;
  const isOfSite = (block: Block, index: number) =>
    index >= end || (index < reach.above && !block.table && isFurnitureLine(block));
  const kept = blocks.filter((block, index) => !isOfSite(block, index));
  if (kept.length === 0) return { blocks: [...blocks], removed: [] };
  return {
    blocks: kept,
    removed: blocks
      .filter(isOfSite)
      .map(({ text, line }) => ({ text, line, reason: '从网页上一同复制的网站文字' })),
  };
}

function isBelow(block: Block | undefined): boolean {
  return block !== undefined && !block.table && endsArticle(block);
}
