import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { deadlineAgrees } from './rule.ts';

function findings(frontMatter: string, body: string, notice = '::items[01]'): string[] {
  return findingsOf(deadlineAgrees, {
    'notice.md': `---\ntitle: 通报\n---\n${notice}`,
    'items/01.md': `---\ntitle: 2025年底前建成门诊楼\n${frontMatter}\n---\n${body}`,
  });
}

describe('deadline-agrees', () => {
  it('reports a deadline that the words do not print', () => {
    expect(findings('deadline: 2026年3月', '一是动工。')).toEqual([
      'items/01.md:3:1 deadline 应是正文里的原话；正文里没有找到“2026年3月”',
    ]);
  });

  it('names the printed deadline as the second place', () => {
    expect(findings('deadline: 2026年3月', '一是动工。\n\n完成时限：2025年12月底前')).toEqual([
      'items/01.md:3:1 deadline 应是正文里的原话；正文里没有找到“2026年3月” (items/01.md:7:1 正文在这里写明完成时限“2025年12月底前”)',
    ]);
  });

  it('reports a printed deadline that front matter leaves out', () => {
    expect(findings('number: 1', '整改期限: 2025年12月底前')).toEqual([
      'items/01.md:1:1 正文写了完成时限“2025年12月底前”；应有一行“deadline: 2025年12月底前”，没有找到 (items/01.md:5:1 正文在这里写明完成时限“2025年12月底前”)',
    ]);
  });

  it('reports one that only a follow-up prints', () => {
    const body = '一是动工。\n\n::follow-up[1]\n完成时限：2026年6月';
    expect(findings('number: 1', body, '::items[01]\n\n::follow-ups[01]')).toEqual([
      expect.stringContaining('“deadline: 2026年6月”，没有找到 (items/01.md:8:1 '),
    ]);
    expect(findings('deadline: 2026年6月', body, '::items[01]\n\n::follow-ups[01]')).toEqual([]);
  });

  it.each([
    ['it is printed on a line of its own', 'deadline: 2025年12月底前', '完成时限：2025年12月底前'],
    [
      'it is printed in a sentence, spaced otherwise',
      'deadline: 2025年12月',
      '于 2025 年\n12 月完成。',
    ],
    ['it is printed in the title', 'deadline: 2025年底前', '一是动工。'],
    ['none is stated', 'number: 1', '一是动工。'],
    ['the label stands before a status', 'number: 1', '完成时间：基本完成'],
  ])('is silent where %s', (_, frontMatter, body) => {
    expect(findings(frontMatter, body)).toEqual([]);
  });
});
