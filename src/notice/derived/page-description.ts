import {
  countCurrentStatuses,
  currentStatus,
  type Notice,
  type RectificationItem,
  titleOf,
} from '../content/content.ts';
import { headingInSentence } from '../schema/label.ts';
import { itemStatuses, statusNames } from '../status/item-status.ts';
import { labelledFields } from '../text/labelled-fields.ts';
import { printDay } from '../time/day.ts';

/** As many characters as search engines show of a description. */
const longest = 120;

/** What the page of an item is about: whose it is, the item, its status, and how its words begin. */
export function itemDescription(item: RectificationItem): string {
  const status = currentStatus(item);
  const facts = [
    `${item.notice.issuer.name}巡察整改事项${headingInSentence(item)}`,
    ...(status
      ? [`${item.status === status ? '' : '现在的'}完成情况：${statusNames[status]}`]
      : []),
    ...(item.deadline ? [`完成时限：${item.deadline}`] : []),
  ].join('，');
  const words = item.paragraphs.flatMap(({ text }) => (tellsFact(text) ? [] : [text])).join(' ');
  return shortened(`${facts}。${words.replace(/^[，、；：。]/, '')}`);
}

/** True for a line such as 完成情况：正在整改: the status and the deadline are told already. */
function tellsFact(line: string): boolean {
  const [field] = labelledFields(line);
  return field?.first === true && (field.kind === 'status' || field.kind === 'deadline');
}

/** What the page of a notice is about: issuer, title, day, and how far its items are. */
export function noticeDescription(notice: Notice): string {
  const { issuer, published, items } = notice;
  const counts = countCurrentStatuses(items);
  const statuses = itemStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${statusNames[status]} ${counts[status]} 项`);
  const facts = [
    `${issuer.name}：${titleOf(notice)}`,
    ...(published ? [`${printDay(published)}发布`] : []),
    ...(items.length > 0 ? [`整改事项 ${items.length} 项`] : []),
  ].join('，');
  return shortened(statuses.length > 0 ? `${facts}：${statuses.join('；')}。` : `${facts}。`);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= longest) return line;
  // A character of two UTF-16 units is left out whole.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
