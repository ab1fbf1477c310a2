import { describe, expect, it } from 'vitest';
import { fixedBy } from '../../tests/support/fixed-by.ts';
import { noticeFromFiles } from '../../tests/support/notice-from-files.ts';
import { valueFix } from './value-fix.ts';

function item(rule: string, frontMatter: string, body: string): string {
  const files = {
    'notice.md': '---\ntitle: 通报\npublished: 2025-05-06\n---\n::items[01]',
    'items/01.md': `---\ntitle: 针对“示例”问题\n${frontMatter}---\n${body}`,
  };
  const fixed = fixedBy(rule, files)['items/01.md'] ?? '';
  expect(fixed.endsWith(`---\n${body}`)).toBe(true);
  return fixed.slice('---\ntitle: 针对“示例”问题\n'.length, -`---\n${body}`.length);
}

function notice(rule: string, frontMatter: string, body: string): string {
  const files = {
    'notice.md': `---\ntitle: 通报\npublished: 2025-05-06\n${frontMatter}---\n${body}`,
  };
  const fixed = fixedBy(rule, files)['notice.md'] ?? '';
  expect(fixed.endsWith(`---\n${body}`)).toBe(true);
  return fixed.slice('---\ntitle: 通报\npublished: 2025-05-06\n'.length, -`---\n${body}`.length);
}

describe('status-agrees sets the printed status', () => {
  const fixed = (frontMatter: string) => item('status-agrees', frontMatter, '完成情况：基本完成');

  it.each([
    ['in place of another', 'status: completed\n', 'status: mostly-completed\n'],
    ['in a key left empty', 'status:\nnumber: 1\n', 'status: mostly-completed\nnumber: 1\n'],
    ['on a line of its own', 'number: 1\n', 'number: 1\nstatus: mostly-completed\n'],
    ['in quotes', 'status: "completed"\n', 'status: mostly-completed\n'],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });
});

describe('deadline-agrees sets the printed deadline', () => {
  it('in place of another, and where none is written', () => {
    const body = '完成时限：2025年12月底前';
    expect(item('deadline-agrees', 'deadline: 2025年\n', body)).toBe('deadline: 2025年\n');
    expect(item('deadline-agrees', 'deadline: 2026年3月\n', body)).toBe(
      'deadline: 2025年12月底前\n',
    );
    expect(item('deadline-agrees', '', body)).toBe('deadline: 2025年12月底前\n');
  });

  it('in quotes where YAML needs them', () => {
    const body = '完成时限：长期坚持: 每年一次 #1';
    expect(item('deadline-agrees', '', body)).toBe('deadline: "长期坚持: 每年一次 #1"\n');
  });

  it('not where the words print none', () => {
    expect(item('deadline-agrees', 'deadline: 2026年3月\n', '动工。')).toBe(
      'deadline: 2026年3月\n',
    );
  });
});

describe('contact-agrees writes a fact as it is printed', () => {
  const fixed = (number: string, body: string) =>
    notice('contact-agrees', `contact:\n  phones: [{ number: ${number} }]\n`, body);
  const written = (number: string) => `contact:\n  phones: [{ number: ${number} }]\n`;

  it('with the widths, dashes and spaces of the words', () => {
    expect(fixed('0000-1234567', '电话：００００—１２３４５６７。')).toBe(
      written('００００—１２３４５６７'),
    );
  });

  it.each([
    ['another number is printed', '0000-1234576', '电话：0000—1234567。'],
    ['it is a part of a longer number', '0000-1234567', '电话：0000—12345678。'],
    ['it is printed in two ways', '0000-1234567', '电话：0000—1234567，0000－1234567。'],
  ])('not where %s', (_, number, body) => {
    expect(fixed(number, body)).toBe(written(number));
  });
});

describe('window-agrees sets a day that the words leave no doubt of', () => {
  const fixed = (days: string, body: string) =>
    notice('window-agrees', `comments: { ${days} }\n`, body);
  const both = 'opens: 2025-05-06, closes: 2025-07-06';

  it('as printed, and as it follows from a length', () => {
    expect(fixed(both, '征求意见时间：2025年5月6日至7月5日。')).toBe(
      'comments: { opens: 2025-05-06, closes: 2025-07-05 }\n',
    );
    expect(fixed(both, '自公布之日起15个工作日内征求意见。')).toBe(
      'comments: { opens: 2025-05-06, closes: 2025-05-27 }\n',
    );
  });

  it('both days, though the new one would open after the old one closes', () => {
    expect(
      fixed('opens: 2024-05-06, closes: 2024-07-05', '征求意见时间：2025年5月6日至7月5日。'),
    ).toBe('comments: { opens: 2025-05-06, closes: 2025-07-05 }\n');
  });

  it('not where the words name two windows, or none', () => {
    for (const body of [
      '征求意见时间：2025年5月6日至7月5日。\n\n公示时间：2025年5月6日至7月1日。',
      '欢迎提出意见。',
    ]) {
      expect(fixed(both, body)).toBe(`comments: { ${both} }\n`);
    }
  });
});

describe('inspection-agrees sets what only one printed fact can be', () => {
  const fixed = (lines: string, body: string) =>
    notice('inspection-agrees', `inspection:\n${lines}`, body);
  const body =
    '2024年3月4日至4月26日，市委第二巡察组对我院进行了巡察。2024年6月12日，巡察组反馈了意见。';

  it('days', () => {
    expect(fixed('  from: 2024-03-05\n  to: 2024-04-27\n  feedback: 2024-06-13\n', body)).toBe(
      'inspection:\n  from: 2024-03-04\n  to: 2024-04-26\n  feedback: 2024-06-12\n',
    );
  });

  it('words of another width', () => {
    expect(fixed('  authority: 市委第(2)巡察组\n', '市委第（2）巡察组进驻。')).toBe(
      'inspection:\n  authority: 市委第（2）巡察组\n',
    );
  });

  it.each([
    ['two ranges are printed', '2024年3月4日至4月26日巡察一院。2024年5月4日至6月26日巡察二院。'],
    ['the range is of something else', '2024年3月4日至9月3日，对巡察反馈的问题集中整改。'],
  ])('not where %s', (_, words) => {
    expect(fixed('  from: 2024-03-05\n', words)).toBe('inspection:\n  from: 2024-03-05\n');
  });
});

it('an exception that nothing needs is left to a person, who wrote its reason', () => {
  const lines = 'exceptions:\n  - { rule: item-empty, reason: 一 }\n';
  expect(notice('exception-unused', lines, '正文。')).toBe(lines);
});

it('offers no fix where the value stands on several lines, or front matter in braces', () => {
  const files = (frontMatter: string) =>
    noticeFromFiles({
      'notice.md': '---\ntitle: 通报\n---\n::items[01]',
      'items/01.md': `---\n${frontMatter}\n---\n正文`,
    }).items[0];
  const block = files('title: 甲\ndeadline: |\n  2025年\n  底前');
  const braces = files('{ title: 甲 }');
  if (!block || !braces) throw new Error('These are no items.');
  expect(valueFix(block, ['deadline'], '2026年')).toEqual({});
  expect(valueFix(braces, ['deadline'], '2026年')).toEqual({});
});
