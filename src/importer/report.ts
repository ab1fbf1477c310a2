import { formatOneByOne } from '../diagnostics/report.ts';
import type { ContactPoint } from '../notice/schema/schema.ts';
import { itemStatuses, statusNames } from '../notice/status/item-status.ts';
import type { Imported, ImportSummary } from './make-notice.ts';
import type { SourceForm } from './readers/reader.ts';

const forms: Readonly<Record<SourceForm, string>> = {
  'utf-8': 'UTF-8 文本',
  'utf-16': 'UTF-16 文本',
  gb18030: 'GB18030（GBK）文本',
  html: '网页',
  markdown: 'Markdown',
  docx: 'Word',
  pdf: 'PDF',
};
const units = { line: '行', paragraph: '段', page: '页' } as const;
const notStated = '没有写明';

/** What was made of a text, for the person who has to check it. */
export function formatImport(imported: Imported): string {
  const { summary, removed, doubts, pictures } = imported;
  const place = placeIn(imported);
  const lines = [
    formatTarget(imported, `原文是 ${forms[imported.form]}`),
    `标题：${summary.title || '没有找到'}`,
    `公布日期：${summary.published ?? notStated}`,
    `巡察：${formatInspection(summary)}`,
    `征求意见：${formatWindow(summary)}`,
    `联系方式：${summary.contact ? formatContact(summary.contact) : notStated}`,
    `整改事项：${formatItems(summary)}`,
    `主题：${formatTopics(summary)}`,
    '提纲：',
    ...summary.headings.map(
      ({ level, text, line }) => `${'  '.repeat(level - 1)}${text}（${place(line)}）`,
    ),
  ];
  if (pictures.length > 0) {
    const names = pictures.map(({ name }) => name).join('、');
    lines.push(
      `图片（${pictures.length} 张）：${names}，放在 attachments 文件夹里；没有写进 notice.md 的 attachments，网站不会公开`,
    );
  }
  if (removed.length > 0) {
    lines.push(`没有放进通报的（${removed.length} 处）：`);
    for (const { text, line, reason } of removed) {
      // A control character would steer the terminal.
      const words = /[\p{L}\d]/u.test(text) ? `${text.replaceAll(/\p{Cc}/gu, '')} ` : '';
      lines.push(`  ${line === null ? '' : `${place(line)}：`}${words}${reason}`);
    }
  }
  const open = doubts.length > 0 ? formatDoubts(imported) : '没有存疑的地方\n';
  return `${lines.join('\n')}\n\n${open}`;
}

/** What is doubtful in a text, each with its line, paragraph or page. */
export function formatDoubts(imported: Imported): string {
  const place = placeIn(imported);
  return formatOneByOne(imported.doubts, ({ file, line }) =>
    line === null ? file : `${file} ${place(line)}`,
  );
}

function placeIn({ unit }: Imported): (line: number) => string {
  return (line) => `第 ${line} ${units[unit]}`;
}

/** What was made of a text on one line, for one of many. */
export function formatImportLine(imported: Imported): string {
  const { summary } = imported;
  const topics = summary.withTopics > 0 ? `；主题：${formatTopics(summary)}` : '';
  return formatTarget(imported, `整改事项 ${formatItems(summary)}${topics}`);
}

function formatTarget({ source, issuer, noticeId, files }: Imported, besides: string): string {
  return `${source} → ${issuer}/${noticeId}/（${files.length} 个文件，${besides}）`;
}

function formatItems({ items, followUps }: ImportSummary): string {
  if (items.total === 0) return '没有找到';
  const counts = [...itemStatuses.map((code) => [statusNames[code], items[code]] as const)]
    .concat([['未写明完成情况', items.none]])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
  const later = followUps > 0 ? `；后续 ${followUps} 处` : '';
  return `${items.total} 个（${counts.join('，')}）${later}`;
}

/** Proposed by words alone, so that a person looks at them. */
function formatTopics({ withTopics }: ImportSummary): string {
  return withTopics > 0 ? `按用词给 ${withTopics} 个事项填了 topics，请逐个核对` : '没有填';
}

function formatInspection({ inspection }: ImportSummary): string {
  const { authority, round, kind, from, to, feedback } = inspection;
  const facts = [
    authority,
    round,
    kind,
    from && to ? `${from} 至 ${to}` : undefined,
    feedback ? `${feedback} 反馈` : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts.join('，') : notStated;
}

function formatWindow({ window }: ImportSummary): string {
  if (!window) return notStated;
  return window.opens ? `${window.opens} 至 ${window.closes}` : `截至 ${window.closes}`;
}

function formatContact({ phones, address, postcode, postBox, emails }: ContactPoint): string {
  const phone = phones.map(({ number, hours, label }) =>
    [label, number, hours && `（${hours}）`].filter(Boolean).join(''),
  );
  return [
    ...phone.map((one) => `电话 ${one}`),
    address && `地址 ${address}`,
    postcode && `邮编 ${postcode}`,
    postBox && `信箱 ${postBox}`,
    ...emails.map((one) => `邮箱 ${one}`),
  ]
    .filter(Boolean)
    .join('；');
}
