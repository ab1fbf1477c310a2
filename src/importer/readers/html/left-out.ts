import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Removal } from '../../block.ts';
import { excerpt } from '../../doubt.ts';
import type { Role } from './find-article.ts';
import { letterCount } from './furniture.ts';
import type { Beside, PageLine, PageLines } from './page-lines.ts';

const reasons: Readonly<Record<Exclude<Role, 'words'>, string>> = {
  furniture: '网页的导航、侧栏、页脚等',
  info: '网页在标题下印的来源、时间等',
  'page-title': '网页的标题：正文自己有标题',
};

/** What was left out of a page: neighbouring lines together, a long text by its beginning. */
export function leftOut({ lines, besides }: PageLines, roles: readonly Role[]): Removal[] {
  const removed: Removal[] = [];
  let run: { role: Role; lines: PageLine[] } = { role: 'words', lines: [] };
  const close = () => {
    const [first] = run.lines;
    if (!first || run.role === 'words') return;
    const whole = run.lines.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
    const letters = run.lines.reduce((sum, line) => sum + letterCount(line), 0);
    removed.push(removal(whole, letters, first.line, reasons[run.role]));
  };
  for (const [place, line] of lines.entries()) {
    const role = roles[place] ?? 'words';
    if (role !== run.role) {
      close();
      run = { role, lines: [] };
    }
    run.lines.push(line);
  }
  close();
  const bullets = lines.filter(
    ({ entry }, place) => entry === 'bullet' && roles[place] === 'words',
  );
  if (bullets[0]) {
    const reason = `列表的项目符号（${bullets.length} 处）`;
    removed.push({ text: '•', line: bullets[0].line, reason });
  }
  return [...removed, ...leftOutBeside(besides)];
}

/** What stands on a page and is no printed word, each kind together. */
export function leftOutBeside(besides: readonly Beside[]): Removal[] {
  return [
    ...together(besides, 'unseen', '网页上看不见的文字'),
    ...together(besides, 'control', '网页的按钮、选择框'),
    ...together(besides, 'bullet', '列表的项目符号'),
    ...together(besides, 'page-edge', '页眉、页脚'),
    ...together(besides, 'contents', '目录'),
  ];
}

function together(besides: readonly Beside[], kind: Beside['kind'], reason: string): Removal[] {
  const found = besides.filter((beside) => beside.kind === kind);
  const [first] = found;
  if (!first) return [];
  const whole = found.map(({ text }) => text).join(' ');
  const places = found.length > 1 ? `（${found.length} 处）` : '';
  return [removal(whole, withoutWhiteSpace(whole).length, first.line, reason + places)];
}

function removal(text: string, letters: number, line: number, reason: string): Removal {
  const short = excerpt(text);
  return { text: short, line, reason: short === text ? reason : `${reason}（共 ${letters} 字）` };
}
