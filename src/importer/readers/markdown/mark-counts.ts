import type { Removal } from '../../block.ts';

/** Kinds of marks and of what goes with them. */
export type Mark =
  | 'heading'
  | 'emphasis'
  | 'bullet'
  | 'quote'
  | 'rule'
  | 'code'
  | 'escape'
  | 'html'
  | 'struck'
  | 'table';

const names: Readonly<Record<Mark, string>> = {
  heading: '标题 #',
  emphasis: '强调 *',
  bullet: '项目符号 -',
  quote: '引用 >',
  rule: '分隔线 ---',
  code: '代码 `',
  escape: '转义 \\',
  html: 'HTML 标记',
  struck: '删除线 ~~',
  table: '表格 |',
};

/** Counts the marks of a Markdown text, which are no words. */
export class MarkCounts {
  private readonly counts = new Map<Mark, number>();

  add(mark: Mark): void {
    this.counts.set(mark, (this.counts.get(mark) ?? 0) + 1);
  }

  /** One removal that tells how many marks of which kind went; none if there were none. */
  removals(): Removal[] {
    if (this.counts.size === 0) return [];
    const told = [...this.counts].map(([mark, count]) => `${names[mark]} ${count} 处`);
    return [{ text: '', line: null, reason: `Markdown 的标记（${told.join('，')}）` }];
  }
}
