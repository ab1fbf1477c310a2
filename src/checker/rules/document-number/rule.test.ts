import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { documentNumber } from './rule.ts';

function findings(words: string): string[] {
  return findingsOf(documentNumber, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('document-number', () => {
  it.each([
    ['示财[2016]118号', '〔2016〕118号', '年份应放在“〔〕”里，不用“[]”'],
    ['示医发（2024）8号', '〔2024〕8号', '年份应放在“〔〕”里，不用“（）”'],
    ['示财〔15〕6号', '〔2015〕6号', '年份应写全四位'],
    ['示医党〔2024〕第05号', '〔2024〕5号', '序号前不加“第”，序号前不补 0'],
    ['示医发〔2024年〕10', '〔2024〕10号', '年份后不写“年”，序号后应有“号”'],
    ['示财2016第118号', '〔2016〕118号', '年份应放在“〔〕”里，序号前不加“第”'],
  ])('says how %s is to be written', (written, expected, fault) => {
    const [finding] = findings(`按照${written}，已上缴。`);
    expect(finding).toContain(`发文字号应写成“${expected}”`);
    expect(finding).toContain(`：${fault}`);
  });
});
