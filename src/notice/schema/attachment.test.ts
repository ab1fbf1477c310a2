import { describe, expect, it } from 'vitest';
import { noticeFromFiles } from '../../../tests/support/notice-from-files.ts';
import { approvedVersion } from '../derived/approved-version.ts';
import { parseFile } from '../files/front-matter.ts';
import { attachmentEndings, attachmentKind, printSize } from './attachment-kind.ts';
import { noticeFrontMatter } from './schema.ts';

describe('the kind of an attachment', () => {
  it('is told by its ending, in capitals or not', () => {
    expect(attachmentKind('通报.v2.PDF')).toEqual({ name: 'PDF', mediaType: 'application/pdf' });
    for (const ending of attachmentEndings) {
      expect(attachmentKind(`a.${ending}`)?.mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
    }
  });

  it.each(['通报', '通报.html', '通报.constructor', '.'])('is none for %s', (name) => {
    expect(attachmentKind(name)).toBeNull();
  });
});

it.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1024, '1 KB'],
  [36_700, '36 KB'],
  [1_048_000, '1023 KB'],
  [1_048_300, '1.0 MB'],
  [2_516_582, '2.4 MB'],
])('%i bytes are printed as %s', (bytes, printed) => {
  expect(printSize(bytes)).toBe(printed);
});

describe('the approved version', () => {
  const faultsOf = (attachments: string) => {
    const text = `---\ntitle: 通报\nattachments:\n${attachments}---\n`;
    const result = parseFile({ file: 'notice.md', text }, noticeFrontMatter);
    return result.ok
      ? []
      : result.diagnostics.map(({ line, message, advice }) => `${line} ${message} → ${advice}`);
  };

  it('is the attachment that says so', () => {
    const notice = noticeFromFiles({
      'notice.md':
        '---\ntitle: 通报\nattachments:\n  - { file: a.pdf, title: 台账 }\n  - { file: b.docx, title: 原文, approved: { date: 2025年4月28日, by: 院党委会 } }\n---\n正文。\n',
      'attachments/a.pdf': '',
      'attachments/b.docx': '甲',
    });
    expect(approvedVersion(notice)).toMatchObject({
      file: 'b.docx',
      approved: { date: '2025-04-28', by: '院党委会' },
      stored: { size: 3 },
    });
    expect(approvedVersion({ attachments: notice.attachments.slice(0, 1) })).toBeUndefined();
  });

  it('is one alone', () => {
    expect(
      faultsOf(
        '  - { file: a.pdf, title: 甲, approved: { date: 2025-04-28 } }\n  - { file: b.pdf, title: 乙, approved: { date: 2025-04-29 } }\n',
      ),
    ).toEqual([
      '5 “attachments 第 2 个的 approved”：审定稿应只有一份；第 1 个附件已经写了 approved → 网页的文字依据哪一份制作，就只在那一份留下 approved。',
    ]);
  });

  it('names the day on which it was approved', () => {
    expect(faultsOf('  - { file: a.pdf, title: 甲, approved: 2025-04-28 }\n')).toEqual([
      '4 “attachments 第 1 个的 approved”应是几项“名称: 内容”；现在写的是“2025-04-28” → 写成“名称: 内容”（英文冒号，后面一个空格），可以写的名称有：date、by。',
    ]);
    expect(faultsOf('  - { file: a.pdf, title: 甲, approved: { by: 院党委会 } }\n')).toEqual([
      '4 缺少“attachments 第 1 个的 approved 的 date” → 在“attachments 第 1 个的 approved”里补上“date: …”。',
    ]);
  });
});
