import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { sampleNotices } from '../../../tests/support/real-notices.ts';
import { topicNames } from '../../notice/topics/topic.ts';
import { importNotice } from '../import-notice.ts';
import { assembleImported, fileOf, importText } from '../testing.ts';

/** What a person says each item is about, in its order; a ? marks what can be left out. */
const labels: Record<string, string[][]> = JSON.parse(
  readFileSync('tests/fixtures/sample/topics.json', 'utf8'),
);

it.each(sampleNotices())('the topics of $name are those that a person gave', async (sample) => {
  const source = { name: basename(sample.file), bytes: readFileSync(sample.file) };
  const imported = await importNotice(source, { issuer: 'shili', notice: '2025' });
  if (!imported.ok) throw new Error(imported.message);
  const { items } = assembleImported(imported);
  const given = labels[sample.name] ?? [];
  expect(given.length).toBe(items.length);
  const faults = items.flatMap(({ id, topics }, index) => {
    const proposed = topics.map((topic) => topicNames[topic]);
    const asked = given[index] ?? [];
    return [
      ...proposed.filter((name) => !asked.some((one) => one.replace('?', '') === name)),
      ...asked.filter((name) => !name.startsWith('?') && !proposed.includes(name)),
    ].map((name) => `${id} ${name}`);
  });
  expect(faults).toEqual([]);
});

it('topics stand in the file of an item by their names, and not at all where there are none', () => {
  const imported = importText(
    [
      '关于巡察整改进展情况的通报',
      '二、整改落实情况',
      '（1）针对“耗材采购论证不够”的问题',
      '一是补齐论证表。',
      '（2）针对“拖拉”的问题',
      '一是限时办理。',
    ].join('\n'),
  );
  expect(fileOf(imported, '01.md')).toContain('\ntopics: [药品耗材, 招标采购]\n---\n');
  expect(fileOf(imported, '02.md')).not.toContain('topics');
  expect(imported.summary.withTopics).toBe(1);
});
