import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { defaultSettings } from './settings.ts';

function read(text: string) {
  const { settings, diagnostics } = readSettings({ file: 'tongbao.yml', text });
  return {
    settings,
    faults: diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`),
    rules: new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)),
  };
}

describe('readSettings', () => {
  it('reads what a site asks for', () => {
    const { settings, faults } = read(`# 检查的设置
rules:
  identity-number: error
  item-empty: off
reviews: 3
terms:
  - { avoid: 残废, use: 残疾 }
`);
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      rules: { 'identity-number': 'error', 'item-empty': 'off' },
      reviews: 3,
      terms: [{ avoid: '残废', use: '残疾' }],
    });
  });

  it.each([
    ['nothing at all', ''],
    ['white space', ' \n\n'],
    ['a comment alone', '# 以后再写\n'],
    ['keys left empty', 'rules:\nreviews:\nsections:\nterms:\n'],
    ['an empty list', 'sections: []\nterms: []\n'],
  ])('takes %s for the usual settings', (_, text) => {
    expect(read(text)).toMatchObject({ settings: defaultSettings, faults: [] });
  });

  it('reads a file of Windows, with its mark at the beginning', () => {
    expect(read('\ufeffreviews: 3\r\nrules:\r\n  item-empty: hint\r\n')).toMatchObject({
      settings: { reviews: 3, rules: { 'item-empty': 'hint' } },
      faults: [],
    });
  });

  it('tells a rule that there is not, and keeps the rest', () => {
    const { settings, faults } = read('rules:\n  item-empty: off\n  status-agree: warning\n');
    expect(faults).toEqual(['3:3 rules 里应是可以调整的规则；“status-agree”不是']);
    expect(settings.rules['item-empty']).toBe('off');
  });

  it('does not take what all objects have for a rule', () => {
    const { faults } = read('rules:\n  constructor: off\n  __proto__: off\n  toString: off\n');
    expect(faults.join('\n')).toContain('“constructor”不是');
    expect(faults.join('\n')).toContain('“toString”不是');
    expect(Object.getPrototypeOf({})).not.toBe('off');
  });

  it.each([
    ['a rule of reading, which cannot be changed', 'rules:\n  front-matter: off\n', '2:3 '],
    ['a severity in Chinese', 'rules:\n  item-empty: 警告\n', '2:3 '],
    ['a word for a number', 'reviews: 三\n', '1:1 “reviews”：应是 1 到 9 的数字'],
    ['a list for a number', 'reviews: [3]\n', '1:1 '],
    ['words for a list', 'terms: 残废\n', '1:1 “terms”应是一个列表'],
    ['a list of words for a list of terms', 'terms: [残废, 哑巴]\n', '1:9 '],
    ['a term without the word', 'terms:\n  - use: 残疾\n', '2:5 缺少'],
    ['an empty word', 'sections:\n  - { name: 甲, words: [甲, ""] }\n', '2:27 '],
    ['the same word on both sides', 'terms:\n  - { avoid: 甲, use: 甲 }\n', '2:17 '],
    ['a key typed wrong', 'review: 3\n', '1:1 不认识的名称“review”'],
    ['a Chinese colon', 'reviews：3\n', '1:8 '],
    ['a tab', 'rules:\n\titem-empty: off\n', '2:1 行首应用空格缩进'],
    ['a key twice', 'reviews: 3\nreviews: 2\n', '2:1 同一个名称写了两次'],
    ['a bracket left open', 'terms: [{ avoid: 甲\n', ''],
    ['a list where keys belong', '- reviews: 3\n', '1:1 '],
    ['one word', 'off\n', '1:1 '],
    ['nothing but the mark of a beginning', '---\n', '1:4 '],
    ['an alias, which would be lost', 'rules: &a\n  item-empty: off\nterms: *a\n', '1:8 '],
    ['a tag, which would be lost', 'reviews: !!int 3\n', '1:10 '],
    ['two documents', 'reviews: 3\n---\nreviews: 2\n', ''],
    ['bytes of no text', '\u0000\u0001\u0002', ''],
  ])('tells %s and goes on with the usual settings', (_, text, beginning) => {
    const { settings, faults, rules } = read(text);
    expect(faults[0]?.startsWith(beginning)).toBe(true);
    expect(rules).toEqual(new Set(['check-settings error']));
    if (!text.includes('front-matter')) expect(settings).toEqual(defaultSettings);
  });

  it('is done with a nest of brackets and a long list in no time worth telling', () => {
    expect(read(`terms: ${'['.repeat(2_000)}`).faults.length).toBeGreaterThan(0);
    const long = Array.from({ length: 5_000 }, (_, index) => `  - { avoid: 词${index} }`);
    expect(read(`terms:\n${long.join('\n')}\n`).settings.terms).toHaveLength(5_000);
  });
});
