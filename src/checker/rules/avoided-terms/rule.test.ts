import { expect, it } from 'vitest';
import { noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { type CheckSettings, defaultSettings } from '../../settings.ts';
import { avoidedTerms } from './rule.ts';

function found(terms: CheckSettings['terms'], body: string) {
  const notice = noticeFromFiles({ 'notice.md': `---\ntitle: 通报\n---\n${body}` });
  const settings = { ...defaultSettings, terms };
  return [...avoidedTerms.check(ruleInput(notice, { settings }))].map(({ message }) => message);
}

it('says what to write and why, as far as the list does', () => {
  expect(
    found(
      [
        { avoid: '残废', use: '残疾', reason: '不尊重人' },
        { avoid: '哑巴', use: '言语残疾人' },
        { avoid: '傻子', reason: '不尊重人' },
        { avoid: '瘸子' },
      ],
      '残废、哑巴、傻子、瘸子。',
    ),
  ).toEqual([
    '应写“残疾”；这里写的是“残废”（不尊重人）',
    '应写“言语残疾人”；这里写的是“哑巴”',
    '不应写“傻子”；这里写了（不尊重人）',
    '不应写“瘸子”；这里写了',
  ]);
});

it('knows the right words of each of thousands of terms', () => {
  const terms = Array.from({ length: 5000 }, (_, index) => ({
    avoid: `词${index}号`,
    use: `词${index}号甲`,
  }));
  expect(found(terms, '词4999号甲，词4999号，词12号，词12号甲。')).toEqual([
    '应写“词4999号甲”；这里写的是“词4999号”',
    '应写“词12号甲”；这里写的是“词12号”',
  ]);
});
