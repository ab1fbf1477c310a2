import { itemStatuses, statusNames } from '../../notice/status/item-status.ts';
import type { Column } from './column.ts';
import { flatList } from './flat.ts';
import type { NoticeEntry } from './notice-entry.ts';

/** The columns of notices.csv. */
export const noticeColumns: readonly Column<NoticeEntry>[] = [
  { header: '编号', field: 'id', kind: 'words', cell: ({ id }) => id },
  { header: '发布单位', field: 'issuer', kind: 'words', cell: ({ issuer }) => issuer },
  { header: '标题', field: 'title', kind: 'words', cell: ({ title }) => title },
  { header: '发布日期', field: 'published', kind: 'day', cell: ({ published }) => published },
  ...inspectionColumns(),
  {
    header: '征求意见首日',
    field: 'comments.opens',
    kind: 'day',
    cell: ({ comments }) => comments?.opens,
  },
  {
    header: '征求意见末日',
    field: 'comments.closes',
    kind: 'day',
    cell: ({ comments }) => comments?.closes,
  },
  ...outcomeColumns(),
  ...contactColumns(),
  { header: '事项数', field: 'items', kind: 'number', cell: ({ items }) => items },
  ...countColumns('statuses', '原文'),
  ...countColumns('currentStatuses', '现在'),
  {
    header: '附件',
    field: 'attachments',
    kind: 'words',
    cell: ({ attachments }) =>
      flatList(
        // What makes links of addresses takes everything up to a space for the address.
        attachments.map(({ title, url, sha256 }) => `${title}（${url} ，SHA-256：${sha256}）`),
      ),
  },
  { header: '网址', field: 'url', kind: 'words', cell: ({ url }) => url },
];

function inspectionColumns(): Column<NoticeEntry>[] {
  const column = (
    header: string,
    key: keyof NoticeEntry['inspection'],
    kind: 'words' | 'day',
  ): Column<NoticeEntry> => ({
    header,
    field: `inspection.${key}`,
    kind,
    cell: ({ inspection }) => inspection[key],
  });
  return [
    column('巡察机构', 'authority', 'words'),
    column('巡察轮次', 'round', 'words'),
    column('巡察类型', 'kind', 'words'),
    column('巡察起始日', 'from', 'day'),
    column('巡察结束日', 'to', 'day'),
    column('反馈日', 'feedback', 'day'),
  ];
}

function outcomeColumns(): Column<NoticeEntry>[] {
  return [
    {
      header: '结果公布日',
      field: 'outcome.published',
      kind: 'day',
      cell: ({ outcome }) => outcome?.published,
    },
    {
      header: '收到意见',
      field: 'outcome.received',
      kind: 'number',
      cell: ({ outcome }) => outcome?.received,
    },
    {
      header: '采纳意见',
      field: 'outcome.adopted',
      kind: 'number',
      cell: ({ outcome }) => outcome?.adopted,
    },
    {
      header: '结果说明',
      field: 'outcome.summary',
      kind: 'words',
      cell: ({ outcome }) => outcome?.summary,
    },
    {
      header: '逐条答复',
      field: 'outcome.answers',
      kind: 'words',
      cell: ({ outcome }) => flatList(outcome?.answers.map(flatAnswer) ?? []),
    },
  ];
}

type Answer = NonNullable<NoticeEntry['outcome']>['answers'][number];

function flatAnswer({ comment, answer, decision, item }: Answer): string {
  return `意见：${comment}；答复：${answer}${inBrackets(decision, item)}`;
}

function contactColumns(): Column<NoticeEntry>[] {
  return [
    {
      header: '电话',
      field: 'contact.phones',
      kind: 'words',
      cell: ({ contact }) =>
        flatList(
          contact?.phones.map(({ number, label, hours }) => number + inBrackets(label, hours)) ??
            [],
        ),
    },
    {
      header: '地址',
      field: 'contact.address',
      kind: 'words',
      cell: ({ contact }) => contact?.address,
    },
    {
      header: '邮编',
      field: 'contact.postcode',
      kind: 'words',
      cell: ({ contact }) => contact?.postcode,
    },
    {
      header: '信箱',
      field: 'contact.postBox',
      kind: 'words',
      cell: ({ contact }) => contact?.postBox,
    },
    {
      header: '邮箱',
      field: 'contact.emails',
      kind: 'words',
      cell: ({ contact }) => flatList(contact?.emails ?? []),
    },
  ];
}

function countColumns(field: 'statuses' | 'currentStatuses', of: string): Column<NoticeEntry>[] {
  return [...itemStatuses, 'none' as const].map((status) => ({
    header: `${status === 'none' ? '未注明' : statusNames[status]}（${of}）`,
    field,
    kind: 'number',
    cell: (entry) => entry[field][status],
  }));
}

/** What is known of these, in brackets. */
function inBrackets(...parts: (string | null | undefined)[]): string {
  const known = parts.filter((part) => part !== null && part !== undefined);
  return known.length === 0 ? '' : `（${known.join('，')}）`;
}
