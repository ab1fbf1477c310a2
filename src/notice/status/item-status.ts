/**
 * 完成情况: the statuses of a rectification item, from done to not done.
 * The English codes are public (front matter, open data, `data-*` marks).
 */
export const itemStatuses = [
  'completed',
  'sustained',
  'mostly-completed',
  'in-progress',
  'not-completed',
] as const;

export type ItemStatus = (typeof itemStatuses)[number];

/** The Chinese name of each status, as pages show it. */
export const statusNames: Record<ItemStatus, string> = {
  completed: '已完成',
  sustained: '已完成，长期坚持',
  'mostly-completed': '基本完成',
  'in-progress': '正在整改',
  'not-completed': '未完成',
};

/** True if nothing is left to do but, maybe, to keep at it. */
export function isDone(status: ItemStatus | undefined): boolean {
  return status === 'completed' || status === 'sustained';
}
