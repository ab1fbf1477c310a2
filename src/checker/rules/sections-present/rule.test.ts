import { expect, it } from 'vitest';
import { findingsOf, noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { ruleInput } from '../../../../tests/support/rule-input.ts';
import { rulePage } from '../../../cli/rule-pages.ts';
import { checkSettings } from '../../settings.ts';
import { sectionsPresent } from './rule.ts';
import { resultsSection, usualSections } from './usual-sections.ts';

const settings = checkSettings.parse({
  sections: [{ name: '问题线索', words: ['移交线索', '问题线索'] }],
});

function found(body: string, changes = {}) {
  const notice = noticeFromFiles({
    'notice.md': `---\ntitle: 关于巡察整改情况的通报\n---\n${body}`,
  });
  return [...sectionsPresent.check(ruleInput(notice, changes))].map(({ message }) => message);
}

it('names the part and the words that were looked for', () => {
  expect(found('## 一、组织领导', { settings })).toEqual([
    '通报应有“问题线索”；各级标题、开头结尾的各段和其余各段的第一句里都没有找到“移交线索”“问题线索”',
  ]);
});

it('tells each part that is missing', () => {
  expect(found('## 一、其他').map((message) => /“([^”]+)”/.exec(message)?.[1])).toEqual(
    [...usualSections, resultsSection].map(({ name }) => name),
  );
});

it('points at the words that say something is left to do', () => {
  const body =
    '## 一、组织领导\n\n## 二、整改情况\n\n## 三、下一步打算\n\n欢迎监督。正在整改的事项按期完成。';
  expect(
    findingsOf(sectionsPresent, {
      'notice.md': `---\ntitle: 关于巡察整改情况的通报\n---\n${body}`,
    }),
  ).toEqual([
    'notice.md:10:6 这里说“正在整改的事项”，通报应写明是哪些；没有找到“正在整改”“尚未完成”这样的标题，也没有一个事项写明还没有完成',
  ]);
});

it('looks for how rectification was organised before the first item', () => {
  const files = {
    'notice.md':
      '---\ntitle: 关于巡察整改情况的通报\n---\n按照市委部署，予以公布。\n\n## 一、落实责任方面\n\n::items[01]\n\n## 二、下一步打算\n\n加强组织领导，欢迎监督。',
    'items/01.md': '---\ntitle: 某事\n---\n已整改。',
  };
  expect(findingsOf(sectionsPresent, files)).toEqual([
    expect.stringContaining(
      'notice.md:2:1 通报应有“组织整改的情况”；第一个整改事项以前的标题和各段里都没有找到“组织”',
    ),
  ]);
});

it('has every word that it looks for on its page', () => {
  const page = rulePage('sections-present') ?? '';
  for (const { name, words } of [...usualSections, resultsSection]) {
    expect(page).toContain(`${name}（${words.join('、')}）`);
  }
});
