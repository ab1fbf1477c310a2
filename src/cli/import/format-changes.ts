import type { LostKeys } from './lost-keys.ts';
import type { FileChange, Hunk, ItemName, NoticeChanges } from './notice-changes.ts';

const words = { added: '新增', changed: '改动', removed: '删去' } as const;
/** How many files, lines of a file and items are shown; the rest is counted. */
const most = { files: 20, lines: 40, items: 20 } as const;
/** How many characters of a line are shown, and how many of them stand before the first change. */
const shown = { line: 60, before: 15 } as const;

/** How much would change, such as 新增 1 个文件，改动 2 个，删去 1 个，其余 20 个不变. */
export function countChanges({ files, same }: NoticeChanges): string {
  const counts = (['added', 'changed', 'removed'] as const)
    .map((kind) => [words[kind], files.filter(({ change }) => change === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count], index) => `${word} ${count} 个${index === 0 ? '文件' : ''}`);
  return [...counts, ...(same > 0 ? [`其余 ${same} 个不变`] : [])].join('，');
}

/** In how many files people wrote what an import does not take over; '' where in none. */
export function countLost({ lost }: NoticeChanges): string {
  return lost.length > 0 ? `；由人写的各项不会带过去的，${lost.length} 个文件` : '';
}

/** What an import changes, line by line, for a person at a terminal. */
export function formatChanges(changes: NoticeChanges): string {
  const { files, vanished, appeared, lost } = changes;
  return [
    `改动（“-”是现在的，“+”是重新导入以后的）：${countChanges(changes)}`,
    ...formatItems('原文里没有、现在有的事项', vanished),
    ...formatItems('原文里有、现在没有的事项', appeared),
    ...formatLost(lost),
    ...files.slice(0, most.files).flatMap(formatFile),
    ...more(files.length - most.files, '个文件有改动'),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function formatItems(what: string, items: readonly ItemName[]): string[] {
  if (items.length === 0) return [];
  return [
    `  ${what}（${items.length} 个）：`,
    ...items.slice(0, most.items).map(({ path, number, title }) => {
      const label = number === null ? '' : `${number}. `;
      return `    ${title === null ? '' : `${label}${shorten(title, 0)}`}（${path}）`;
    }),
    ...more(items.length - most.items, '个'),
  ];
}

function formatLost(lost: readonly LostKeys[]): string[] {
  if (lost.length === 0) return [];
  return [
    '  原文里没有、由人写的各项，重新导入不会带过去，请从留下的旧文件里抄回来：',
    ...lost.slice(0, most.files).map(({ path, keys }) => `    ${path} 的 ${keys.join('、')}`),
    ...more(lost.length - most.files, '个文件'),
  ];
}

function formatFile({ path, change, lines, hunks }: FileChange): string[] {
  if (change !== 'changed') return [`  ${words[change]} ${path}`];
  if (!lines) return [`  ${words[change]} ${path}（改动太多，没有逐行比较）`];
  const printed = hunks.flatMap(formatHunk);
  return [
    `  ${words[change]} ${path}（${lines.removed} 行换成 ${lines.added} 行）`,
    ...printed.slice(0, most.lines),
    ...more(printed.length - most.lines, '行'),
  ];
}

function formatHunk({ line, lines }: Hunk): string[] {
  return [
    `    第 ${line} 行起`,
    ...lines.map((text, index) => {
      const from = firstDifference(text.slice(1), counterpart(lines, index));
      return `    ${text.slice(0, 1)} ${shorten(text.slice(1), from)}`.trimEnd();
    }),
  ];
}

/** The line that a line takes the place of, or that takes its place; null if there is none. */
function counterpart(lines: readonly string[], index: number): string | null {
  const mark = lines[index]?.[0];
  if (mark !== '-' && mark !== '+') return null;
  const isChange = (line: string | undefined) => line?.[0] === '-' || line?.[0] === '+';
  let start = index;
  while (isChange(lines[start - 1])) start -= 1;
  let end = index;
  while (isChange(lines[end + 1])) end += 1;
  const run = lines.slice(start, end + 1);
  const [same, other] = [mark, mark === '-' ? '+' : '-'].map((one) =>
    run.filter((line) => line.startsWith(one)),
  );
  const place = run.slice(0, index - start).filter((line) => line.startsWith(mark)).length;
  if (same?.length !== other?.length) return null;
  return other?.[place]?.slice(1) ?? null;
}

function firstDifference(text: string, other: string | null): number {
  if (other === null) return 0;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}

/** The part of a long line around a place in it, and how long it is. */
function shorten(line: string, around: number): string {
  if (line.length <= shown.line) return line;
  const start = Math.max(0, Math.min(around - shown.before, line.length - shown.line));
  const end = start + shown.line;
  const part = line.slice(start, end);
  const [before, after] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  return `${before}${part}${after}（这一行共 ${line.length} 字）`;
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`    ……还有 ${count} ${what}`] : [];
}
