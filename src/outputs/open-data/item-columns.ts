import { topicNames } from '../../notice/topics/topic.ts';
import type { Column } from './column.ts';
import { flatHistory, flatList, flatStatus, levelMark } from './flat.ts';
import type { ItemEntry } from './item-entry.ts';

/** The headers of items.csv that an import reads changes from. */
export const editable = {
  status: '原文的完成情况',
  currentStatus: '现在的完成情况',
  since: '从哪天起',
  note: '进展说明',
  history: '进展记录',
  deadline: '完成时限',
} as const;

/** The header by which an import finds the item. */
export const idHeader = '编号';

/** The columns of items.csv: what a clerk changes stands beside the title, what is long at the end. */
export const itemColumns: readonly Column<ItemEntry>[] = [
  { header: idHeader, field: 'id', kind: 'words', cell: ({ id }) => id },
  { header: '发布单位', field: 'issuer', kind: 'words', cell: ({ issuer }) => issuer },
  { header: '通报', field: 'notice', kind: 'words', cell: ({ notice }) => notice },
  { header: '序号', field: 'number', kind: 'number', cell: ({ number }) => number },
  { header: '标题', field: 'title', kind: 'words', cell: ({ title }) => title },
  {
    header: editable.currentStatus,
    field: 'currentStatus',
    kind: 'words',
    cell: ({ currentStatus }) => flatStatus(currentStatus),
  },
  {
    header: editable.since,
    field: 'history',
    kind: 'day',
    cell: ({ history }) => history.at(-1)?.date,
  },
  {
    header: editable.note,
    field: 'history',
    kind: 'words',
    cell: ({ history }) => history.at(-1)?.note,
  },
  { header: editable.deadline, field: 'deadline', kind: 'words', cell: ({ deadline }) => deadline },
  {
    header: editable.status,
    field: 'status',
    kind: 'words',
    cell: ({ status }) => flatStatus(status),
  },
  {
    header: '完成情况的原话',
    field: 'statusText',
    kind: 'words',
    cell: ({ statusText }) => statusText,
  },
  {
    header: editable.history,
    field: 'history',
    kind: 'words',
    cell: ({ history }) => flatHistory(history),
  },
  {
    header: '主题',
    field: 'topics',
    kind: 'words',
    cell: ({ topics }) => flatList(topics.map((topic) => topicNames[topic])),
  },
  {
    header: '所在部分',
    field: 'section',
    kind: 'words',
    cell: ({ section }) => section.join(levelMark),
  },
  { header: '网址', field: 'url', kind: 'words', cell: ({ url }) => url },
  { header: '全文', field: 'text', kind: 'words', cell: ({ text }) => text },
];
