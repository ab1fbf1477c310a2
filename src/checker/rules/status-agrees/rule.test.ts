import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { statusAgrees } from './rule.ts';

function findings(frontMatter: string, body: string, title = '针对“示例”问题'): string[] {
  return findingsOf(statusAgrees, {
    'notice.md': '---\ntitle: 通报\n---\n::items[01]',
    'items/01.md': `---\ntitle: ${title}\n${frontMatter}\n---\n${body}`,
  });
}

describe('status-agrees', () => {
  it('reports a status unlike the printed one, with both places', () => {
    expect(findings('status: completed', '一是立规矩。\n\n完成情况：基本完成')).toEqual([
      'items/01.md:3:1 status 应与正文一致：正文写的是“基本完成”（mostly-completed）；status 写的是 completed（已完成） (items/01.md:7:1 正文在这里写明完成情况)',
    ]);
  });

  it('reports a printed status that front matter leaves out, at the nearest place', () => {
    expect(findings('status:', '完成时间：已完成并长期坚持')).toEqual([
      'items/01.md:3:1 正文写了完成情况“已完成并长期坚持”；应有一行“status: sustained”，没有找到 (items/01.md:5:1 正文在这里写明完成情况)',
    ]);
    expect(findings('number: 1', '完成情况：未完成')).toEqual([
      'items/01.md:1:1 正文写了完成情况“未完成”；应有一行“status: not-completed”，没有找到 (items/01.md:5:1 正文在这里写明完成情况)',
    ]);
  });

  it('takes the last of two status lines', () => {
    const body = '完成情况：正在整改\n\n补充。\n\n完成情况：已完成';
    expect(findings('status: completed', body)).toEqual([]);
    expect(findings('status: in-progress', body)).toHaveLength(1);
  });

  it('finds a status line that shares a paragraph with other lines', () => {
    expect(findings('status: completed', '完成情况：基本完成\n完成时限：2025年底')).toEqual([
      expect.stringContaining('(items/01.md:5:1 '),
    ]);
    expect(findings('status: completed', '完成时限：2025年底\n完成情况：基本完成')).toEqual([
      expect.stringContaining('(items/01.md:6:1 '),
    ]);
  });

  it('reports what the title prints, at the title', () => {
    expect(findings('status: in-progress', '一是立规矩。', '示例问题【已完成】')).toEqual([
      'items/01.md:3:1 status 应与标题一致：标题写的是“已完成”（completed）；status 写的是 in-progress（正在整改） (items/01.md:2:1 标题在这里写明完成情况)',
    ]);
    expect(findings('status: completed', '一是立规矩。', '示例问题【已完成】')).toEqual([]);
  });

  it.each([
    ['the last sentence', '一是立规矩。该问题已整改完成。'],
    ['the first sentence', '已完成整改。一是立规矩。'],
    ['brackets behind the body', '立了规矩。（已完成）'],
    ['a line of its own', '立了规矩。\n\n已完成'],
    ['a column of a table', '::column[整改措施]\n\n立规矩。\n\n::column[完成情况]\n\n已完成'],
  ])('reports a status that %s contradicts', (_, body) => {
    expect(findings('status: in-progress', body)).toHaveLength(1);
    expect(findings('status: completed', body)).toEqual([]);
  });

  it.each(['整改进展：已完成。', '整改成效：已完成', '已立规矩（已完成）'])(
    'reports what the body prints in %s',
    (body) => {
      expect(findings('number: 1', body)).toEqual([
        'items/01.md:1:1 正文写了完成情况“已完成”；应有一行“status: completed”，没有找到 (items/01.md:5:1 正文在这里写明完成情况)',
      ]);
      expect(findings('status: completed', body)).toEqual([]);
    },
  );

  it.each([
    ['they agree', 'status: sustained', '完成情况：已完成，长期坚持'],
    ['neither states one', 'number: 1', '一是立规矩。'],
    ['the words are no known status', 'status: in-progress', '完成情况：已完成80%'],
    ['the line is a deadline', 'number: 1', '完成时间：2025年12月底前'],
    ['a measure alone is done', 'number: 1', '一是立规矩。二是补课（已完成）。'],
    ['the words only mention a status', 'number: 1', '目前完成情况：较好，已完成培训3次。'],
  ])('is silent where %s', (_, frontMatter, body) => {
    expect(findings(frontMatter, body)).toEqual([]);
  });
});
