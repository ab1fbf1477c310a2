import { expect, it } from 'vitest';
import { parseFile } from '../files/front-matter.ts';
import { itemFrontMatter } from '../schema/schema.ts';

function read(topics: string) {
  const text = `---\ntitle: 针对“甲”问题\n${topics}\n---\n一是甲。\n`;
  return parseFile({ file: 'items/01.md', text }, itemFrontMatter);
}

function faultsOf(topics: string): string[] {
  const result = read(topics);
  if (result.ok) return [];
  return result.diagnostics.map(({ line, message, advice }) => `${line} ${message} → ${advice}`);
}

it.each([
  ['topics: [药品耗材, 招标采购]', ['drugs-and-supplies', 'procurement']],
  ['topics:\n  - 药品耗材\n  - 招标采购', ['drugs-and-supplies', 'procurement']],
  ['topics: [ 医保收费 ]', ['insurance-and-charges']],
  ['topics:', []],
  ['topics: []', []],
  ['number: 1', []],
])('%j is read as codes', (written, codes) => {
  const result = read(written);
  expect(result.ok && result.parsed.data.topics).toEqual(codes);
});

it('a name that there is not is told, with those that there are', () => {
  const [fault = '', ...others] = faultsOf('topics: [药品耗材, 药品]');
  expect(others).toEqual([]);
  expect(fault).toMatch(
    /^3 “topics 第 2 个”：应是下列主题之一：党建、.*安全生产；现在写的是“药品” → 改成/,
  );
  expect(faultsOf('topics: [drugs-and-supplies]')[0]).toContain('药品耗材');
  expect(faultsOf('topics: [药品耗材、招标采购]')[0]).toContain('英文逗号');
});

it('a topic that is written twice is told', () => {
  expect(faultsOf('topics: [党建, 医保收费, 党建]')).toEqual([
    '3 “topics 第 3 个”：每个主题应只写一次，这一个前面已经写过；现在写的是“党建” → 删去重复的一个。',
  ]);
});

it('a topic without brackets is told', () => {
  expect(faultsOf('topics: 药品耗材')[0]).toMatch(/“topics”应是一个列表；现在写的是“药品耗材”/);
});
