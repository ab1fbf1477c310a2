import type { Entry } from './entry.ts';

const closingWords =
  /(?:欢迎|敬请|恳请|希望).{0,60}监督|如有.{0,6}(?:意见|建议)|(?:联系|监督|举报|咨询)电话|联系方式|征求意见(?:时间|期限)|公[开示](?:期限|时间)/;
const outlook = /^(?:下一?步|下一?阶段|今后|接下来)[，,]/;

/** Marks the closing words after the last item, which are the notice's and not the item's. */
export function markClosing(entries: readonly Entry[]): Entry[] {
  const last = entries.findLastIndex(({ kind }) => kind !== 'paragraph');
  const closes = (entry: Entry, index: number) =>
    index > last &&
    entry.kind === 'paragraph' &&
    (closingWords.test(entry.text) || outlook.test(entry.text));
  const first = entries.findIndex(closes);
  if (first < 0) return [...entries];
  return entries.map((entry, index) =>
    entry.kind === 'paragraph' && index >= first ? { ...entry, closing: true } : entry,
  );
}
