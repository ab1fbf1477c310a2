import type { Block } from '../../block.ts';

/** 附件：…, 附件1, 附表：, on a line of its own or before a list. */
const attachment = /^附[件表]?\s{0,3}[\d０-９一二三四五六七八九十]{0,3}\s{0,3}(?:[：:].{0,80}|)$/;
/** 抄送：…, …印发: below the signature. */
const issueLine = /^(?:抄送|抄报|主送|报送|分送|发送)\s{0,3}[：:]|^.{0,60}印发$|^[（(]?此件/;
const longestLine = 200;

/**
 * Where attachments begin (附件：… above the signature, 附件1 below it); the number of blocks where
 * there are none.
 */
export function attachmentsStart(blocks: readonly Block[]): number {
  const start = blocks.findIndex(
    ({ text, table }, index) => index > 0 && !table && attachment.test(text),
  );
  return start < 0 ? blocks.length : start;
}

/** True for a line that tells who gets the document, or who printed it. */
export function isIssueLine({ text, table }: Block): boolean {
  return !table && text.length <= longestLine && issueLine.test(text);
}
