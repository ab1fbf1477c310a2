import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { publishedPlausible } from './rule.ts';

function findings(published: string, inspection: string): string[] {
  return findingsOf(publishedPlausible, {
    'notice.md': `---\ntitle: 通报\n${published}\ninspection: { ${inspection} }\n---\n正文。`,
  });
}

describe('published-plausible', () => {
  it('reports a notice published before the findings were told', () => {
    expect(findings('published: 2024-05-06', 'to: 2024-04-26, feedback: 2024-06-12')).toEqual([
      'notice.md:3:1 published（发布日期）应不早于巡察反馈的日子 2024-06-12；现在写的是 2024-05-06 (notice.md:4:31 inspection 的 feedback 在这里写的是 2024-06-12)',
    ]);
  });

  it('reports a notice published before the inspection ended', () => {
    expect(findings('published: 2024年4月25日', 'to: 2024-04-26')).toEqual([
      'notice.md:3:1 published（发布日期）应不早于巡察结束的日子 2024-04-26；现在写的是 2024-04-25 (notice.md:4:15 inspection 的 to 在这里写的是 2024-04-26)',
    ]);
  });

  const approvedOn = (date: string) =>
    findingsOf(publishedPlausible, {
      'notice.md': `---\ntitle: 通报\npublished: 2025-05-06\nattachments: [{ file: 审定稿.docx, title: 审定稿, approved: { date: ${date} } }]\n---\n正文。`,
      'attachments/审定稿.docx': '',
    });

  it('reports a text that was approved after it was published', () => {
    expect(approvedOn('2025-05-07')).toEqual([
      expect.stringContaining(
        '审定稿“审定稿.docx”的审定日期应不晚于发布日期 2025-05-06；现在写的是 2025-05-07',
      ),
    ]);
    expect(approvedOn('2025-05-06')).toEqual([]);
  });

  it('says it once', () => {
    expect(findings('published: 2015-05-06', 'to: 2024-04-26, feedback: 2024-06-12')).toHaveLength(
      1,
    );
  });

  it.each([
    ['it was published later', 'published: 2025-05-06', 'to: 2024-04-26, feedback: 2024-06-12'],
    ['it was published on that day', 'published: 2024-06-12', 'feedback: 2024-06-12'],
    ['no day of publication is stated', 'published:', 'to: 2024-04-26'],
    ['no end of the inspection is stated', 'published: 2024-03-05', 'from: 2024-03-04'],
    ['the day lies ahead: what is said must not depend on today', 'published: 2052-05-06', ''],
  ])('is silent where %s', (_, published, inspection) => {
    expect(findings(published, inspection)).toEqual([]);
  });

  it('never stops a build', () => {
    expect(publishedPlausible.severity).toBe('warning');
  });
});
