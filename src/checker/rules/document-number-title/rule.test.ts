import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { documentNumberTitle } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(documentNumberTitle, {
    'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}`,
  });
}

describe('document-number-title', () => {
  it('tells two titles of one number', () => {
    expect(
      findings(
        '《设备采购验收工作办法》（示医设〔2024〕3号）。\n\n《设备采购验收工作方法》（示医设〔2024〕3号）。',
      ),
    ).toEqual([
      'notice.md:6:1 示医设〔2024〕3号应只有一个标题；前面是《设备采购验收工作办法》，这里是《设备采购验收工作方法》 (notice.md:4:1 前面的标题在这里)',
    ]);
  });

  it('tells two numbers of one title', () => {
    expect(
      findings('《采购办法》（示医发〔2024〕12号），《采购办法》（示医发〔2024〕21号）。'),
    ).toEqual([
      'notice.md:4:29 《采购办法》应只有一个发文字号；前面是示医发〔2024〕12号，这里是示医发〔2024〕21号 (notice.md:4:8 前面的字号在这里)',
    ]);
  });

  it('tells two documents under one number', () => {
    const words = [
      '以示医发〔2024〕8号文件印发《夜间值班规则》。',
      '《关于选派骨干的通知》（示医发〔2024〕8号）。',
    ];
    expect(findings(words.join('\n\n'))).toEqual([
      'notice.md:6:1 一个发文字号应是一份文件；示医发〔2024〕8号前面是《夜间值班规则》，这里是《关于选派骨干的通知》 (notice.md:4:17 前面的文件在这里)',
    ]);
  });

  it('comes to an end with a long line of numbers', () => {
    const line = '《甲乙丙丁规则》（示医发〔2024〕8号）以示医发〔2024〕8号文件印发《'.repeat(5_000);
    expect(findings(`${line}\n\n${'示'.repeat(200_000)}〔2024〕8号《`)).toEqual([]);
  });
});
