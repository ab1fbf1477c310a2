import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../tests/support/notice-from-files.ts';
import { conditions } from '../../tests/support/rule-input.ts';
import { ruleIds, rulePage } from '../cli/rule-pages.ts';
import { checkContent } from './check.ts';
import { rules } from './rules.ts';

const severityNames = { error: '错误', warning: '警告', hint: '提示' };

const codeBlock = /^```\n(.*?)^```$/gms;

const sources = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));

/** Every rule id that these files can print. */
function idsIn(files: readonly string[]): string[] {
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\brule(?::| =) '([a-z-]+)'/g)].map(([, id]) => id),
  );
  return [...new Set([...rules.map(({ id }) => id), ...written])].filter((id) => id !== undefined);
}

const ownPages = idsIn(sources.filter((file) => !file.includes('importer'))).toSorted();

/** The two examples of a rule's page. */
function examplesOf(id: string): string[] {
  return [...(rulePage(id) ?? '').matchAll(codeBlock)].map(([, example = '']) => example);
}

/** Pages whose examples are a file each. */
const withExamples = ownPages.filter((id) =>
  examplesOf(id).every((example) => example.startsWith('---\n')),
);

/** Ids of the rules that an example breaks, which is a notice.md or an item's file. */
function rulesFiredBy(example: string): string[] {
  const isNotice = /^title: 关于/m.test(example);
  const { content, diagnostics } = contentFromFiles({
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    'shili/2025/notice.md': isNotice ? example : '---\ntitle: 通报\n---\n::items[01]',
    ...(!isNotice && { 'shili/2025/items/01.md': example }),
  });
  return [...diagnostics, ...checkContent(content, conditions).diagnostics].map(({ rule }) => rule);
}

describe('rules', () => {
  it('have ids of their own, in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(ownPages)('%s has a page that says all a person needs', (id) => {
    const page = rulePage(id) ?? '';
    expect(page.split('\n')[0]).toMatch(new RegExp(`^# ${id}：.{2,}$`));
    expect(
      page
        .replaceAll(codeBlock, '')
        .match(/^## .+$/gm)
        ?.filter((heading) => !['## 不报告的情形', '## 已知的误报'].includes(heading)),
    ).toEqual(['## 何时报告', '## 错误的例子', '## 正确的例子', '## 怎么改', '## 为什么']);
    expect(examplesOf(id)).toHaveLength(2);
    expect(page).toMatch(/^程度：(?:错误|警告|提示)（/m);
    expect(page).not.toMatch(/\n\n\n|[ \t]\n|undefined/);
    expect(page.split('\n').length).toBeLessThanOrEqual(70);
  });

  it.each(rules.map(({ id, severity }) => [id, severity] as const))(
    '%s is as grave as its page says: %s',
    (id, severity) => {
      expect(rulePage(id)).toContain(`\n程度：${severityNames[severity]}（`);
    },
  );

  it.each(withExamples)(
    '%s fires on the wrong example of its page and not on the right one',
    (id) => {
      const [wrong = '', right = ''] = examplesOf(id);
      expect(rulesFiredBy(wrong)).toContain(id);
      expect(rulesFiredBy(right)).not.toContain(id);
    },
  );

  it('are what every page belongs to', () => {
    expect(ruleIds()).toEqual(ownPages);
  });
});

it('has no page for what is no rule', () => {
  expect(rulePage('nothing')).toBeNull();
  expect(rulePage('..')).toBeNull();
  expect(rulePage('')).toBeNull();
});
