import { describe, expect, it } from 'vitest';
import {
  contentFromFiles,
  inNoticeFolder,
  noticeFromFiles,
  printFindings,
} from '../../../tests/support/notice-from-files.ts';
import { answersAbout } from './comment-answers.ts';

/** A notice with two items and these answers. */
function files(...answers: string[]) {
  return {
    'notice.md': `---
title: 通报
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
    answers:
${answers.map((answer) => `      - { ${answer} }\n`).join('')}---
::items[01-02]`,
    'items/01.md': '---\ntitle: 停车难\n---\n',
    'items/02.md': '---\ntitle: 排队久\n---\n',
  };
}

describe('answersAbout', () => {
  it('finds the answers on an item, in their order', () => {
    const notice = noticeFromFiles(
      files(
        'comment: 车位少, answer: 已加车位, decision: 采纳, item: 01',
        'comment: 食堂贵, answer: 正在核价',
        'comment: 收费高, answer: 照政府定价, decision: 未采纳, item: 01',
      ),
    );
    expect(notice.items.map(answersAbout)).toEqual([
      [
        { comment: '车位少', answer: '已加车位', decision: '采纳', item: '01' },
        { comment: '收费高', answer: '照政府定价', decision: '未采纳', item: '01' },
      ],
      [],
    ]);
  });

  it('finds none where the notice has no window or no outcome', () => {
    const item = { 'items/01.md': '---\ntitle: 停车难\n---\n' };
    for (const comments of ['', 'comments: { closes: 2025-07-05 }\n']) {
      const notice = noticeFromFiles({
        'notice.md': `---\ntitle: 通报\n${comments}---\n::items[01]`,
        ...item,
      });
      expect(notice.items.map(answersAbout)).toEqual([[]]);
    }
  });
});

describe('an answer on an item that is not there', () => {
  function faults(item: string, more: Record<string, string> = {}): string[] {
    const { diagnostics } = contentFromFiles({
      'shili/issuer.md': '---\nname: 示例医院\n---\n',
      ...inNoticeFolder({ ...files(`comment: 问, answer: 答, item: ${item}`), ...more }),
    });
    return printFindings(diagnostics);
  }

  it('is told where it stands, with the ids that are there', () => {
    expect(faults('12')).toEqual([
      'notice.md:8:34 [answer-item] 答复的 item 应是这份通报里一个整改事项的编号，即 items 文件夹里的文件名（不带 .md）；没有找到“12”（这里有 01 到 02）',
    ]);
  });

  it('is told beside the id that was meant', () => {
    const { diagnostics } = contentFromFiles({
      'shili/issuer.md': '---\nname: 示例医院\n---\n',
      ...inNoticeFolder(files('comment: 问, answer: 答, item: 2')),
    });
    expect(diagnostics.map(({ severity, advice }) => [severity, advice])).toEqual([
      ['error', '这里有“02”：编号要与文件名一字不差，前面的 0 也要写。'],
    ]);
  });

  it('is not told where it is there, or its file has a fault of its own', () => {
    expect(faults('02')).toEqual([]);
    const broken = { 'items/02.md': '---\nstatus: 完成\n---\n' };
    expect(faults('02', broken).filter((line) => line.includes('answer-item'))).toEqual([]);
  });
});
