import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../tests/support/notice-from-files.ts';
import { wrongWords } from './rule.ts';
import { wrongForms } from './wrong-forms.ts';

const forms = wrongForms.flatMap((group) => group.forms);

/** Every form that needs nothing around it, in a sentence. */
const everyForm = forms
  .filter(({ onlyAfter, onlyBefore }) => onlyAfter === undefined && onlyBefore === undefined)
  .map(({ wrong, right }) => [wrong, right, `医院已${wrong}。`] as const);

function findings(words: string): string[] {
  return findingsOf(wrongWords, { 'notice.md': `---\ntitle: 关于整改的通报\n---\n${words}` });
}

describe('wrong-words', () => {
  it('names the slip, the right form and the reason', () => {
    expect(findings('截止目前，财务科汇同设备科盘点。')).toEqual([
      'notice.md:4:1 应是“截至”；这里是“截止”。“截止”是到期停止；说到某个时候为止的情况，用“截至”',
      'notice.md:4:9 应是“会同”；这里是“汇同”。音同、音近或形近的别字',
    ]);
  });

  it.each(everyForm)('finds %s and expects %s', (wrong, right, around) => {
    expect(findings(around)).toEqual([expect.stringContaining(`应是“${right}”；这里是“${wrong}”`)]);
  });

  it('is silent about every right form', () => {
    const right = new Set(forms.map((form) => form.right));
    expect([...right].filter((words) => findings(`医院${words}。`).length > 0)).toEqual([]);
  });

  it('has no form that is right, and none twice with two meanings', () => {
    const rightOf = new Map<string, string>();
    for (const { wrong, right } of forms) {
      expect(right).not.toBe(wrong);
      expect(rightOf.get(wrong) ?? right).toBe(right);
      rightOf.set(wrong, right);
    }
    expect(rightOf.size).toBeGreaterThan(150);
  });
});
