import { describe, expect, it } from 'vitest';
import { noticeFromFiles, printFindings } from '../../tests/support/notice-from-files.ts';
import { conditions } from '../../tests/support/rule-input.ts';
import { checkNotice } from './check.ts';
import type { CheckSettings } from './settings.ts';

/** A finding of identity-number in notice.md and one in its item, and what is said of them. */
function checked(inNotice: string, inItem = '', rules: CheckSettings['rules'] = {}) {
  const front = (title: string, exceptions: string) =>
    `---\ntitle: ${title}\npublished: 2025-05-06\n${exceptions}---\n`;
  const notice = noticeFromFiles({
    'notice.md': `${front('通报', inNotice)}甲110101188503070014，乙11010119001231001X。\n\n::items[01]`,
    'items/01.md': `${front('某事项', inItem).replace('published: 2025-05-06\n', '')}丙110101188503070014。`,
  });
  const settings = { ...conditions.settings, rules };
  const { diagnostics, excepted } = checkNotice(notice, { ...conditions, settings });
  return {
    told: printFindings(diagnostics).map((line) => line.replace(/\].*/, ']')),
    excepted: excepted.map(({ line, column, excepted: reason }) => `${line}:${column} ${reason}`),
    advice: diagnostics.flatMap(({ rule, message }) =>
      rule === 'exception-unused' ? [message] : [],
    ),
  };
}

const exception = (inner: string) => `exceptions:\n  - { ${inner} }\n`;

describe('exceptions', () => {
  it('set aside every finding of the rule in their own file, and say why', () => {
    expect(checked(exception('rule: identity-number, reason: 公告'))).toMatchObject({
      told: ['items/01.md:4:2 [identity-number]'],
      excepted: ['7:2 公告'],
    });
  });

  it('set aside what they quote alone, white space aside', () => {
    const quoting = exception(
      'rule: identity-number, quote: "110101 1885 0307 0014", reason: 公告',
    );
    expect(checked(quoting).excepted).toEqual(['7:2 公告']);
    expect(checked('', quoting)).toMatchObject({
      told: ['notice.md:5:2 [identity-number]'],
      excepted: ['6:2 公告'],
    });
  });

  it('are told where nothing needs them: another rule, other words, another file', () => {
    expect(checked(exception('rule: bank-card, reason: 公告'))).toMatchObject({
      told: [
        'notice.md:7:2 [identity-number]',
        'items/01.md:4:2 [identity-number]',
        'notice.md:5:7 [exception-unused]',
      ],
      excepted: [],
      advice: ['exceptions 应写检查里确实报告的问题；规则 bank-card 在这个文件里没有报告'],
    });
    const other = exception('rule: identity-number, quote: 别的, reason: 公告');
    expect(checked(other).advice).toEqual([
      'exceptions 应写检查里确实报告的问题；规则 identity-number 在这个文件里没有报告',
    ]);
    expect(checked(exception('rule: no-such-rule, reason: 公告')).advice).toHaveLength(1);
  });

  it('are each needed or not: of two that say the same the second is told', () => {
    const twice =
      'exceptions:\n  - { rule: identity-number, reason: 一 }\n  - { rule: identity-number, reason: 二 }\n';
    const { told, excepted } = checked(twice);
    expect(excepted).toEqual(['8:2 一']);
    expect(told).toContain('notice.md:6:7 [exception-unused]');
  });

  it('rest while their rule is off, since nobody can know whether they are needed', () => {
    const inner = exception('rule: identity-number, reason: 公告');
    expect(checked(inner, '', { 'identity-number': 'off' })).toEqual({
      told: [],
      excepted: [],
      advice: [],
    });
  });

  it('with an empty quote are about the whole file', () => {
    const empty = exception('rule: identity-number, quote: "", reason: 公告');
    expect(checked(empty).excepted).toHaveLength(1);
  });

  it('never print what the rules on privacy quote', () => {
    const notice = noticeFromFiles({
      'notice.md': '---\ntitle: 通报\n---\n甲110101188503070014。',
    });
    const { diagnostics } = checkNotice(notice, conditions);
    expect(diagnostics.map(({ rule }) => rule)).toContain('identity-number');
    expect(JSON.stringify(diagnostics)).not.toContain('110101188503070014');
  });

  it('cannot set aside a review that the site asks for', () => {
    const notice = noticeFromFiles({
      'notice.md': `---\ntitle: 通报\n${exception('rule: reviews-signed, reason: 来不及')}---\n正文。`,
    });
    const settings = { ...conditions.settings, reviews: 3 };
    const { diagnostics, excepted } = checkNotice(notice, { ...conditions, settings });
    expect(excepted).toEqual([]);
    expect(printFindings(diagnostics)).toContain(
      'notice.md:4:7 [exception-unused] exceptions 应写可以保留的问题；规则 reviews-signed 的不能保留',
    );
    expect(diagnostics.map(({ rule }) => rule)).toContain('reviews-signed');
  });

  it('quote what a report shows: words of the message, or both ends of long words', () => {
    const contact = 'contact: { phones: [{ number: 0000-7654321 }] }\n';
    const withQuote = (rule: string, quote: string, body: string) => {
      const front = `title: 通报\npublished: 2025-05-06\n${contact}`;
      const notice = noticeFromFiles({
        'notice.md': `---\n${front}${exception(`rule: ${rule}, quote: "${quote}", reason: 已核对`)}---\n${body}`,
      });
      return checkNotice(notice, conditions).excepted.map(({ rule: id }) => id);
    };
    expect(withQuote('contact-agrees', '0000-7654321', '正文。')).toEqual(['contact-agrees']);
    expect(withQuote('contact-agrees', '0000-1111111', '正文。')).toEqual([]);
    expect(withQuote('doubled-words', '制定……定了', '我们制定了制定了规矩。')).toEqual([
      'doubled-words',
    ]);
    expect(withQuote('doubled-words', '定了……制定', '我们制定了制定了规矩。')).toEqual([
      'doubled-words',
    ]);
    expect(withQuote('doubled-words', '规矩……制定', '我们制定了制定了规矩。')).toEqual([]);
  });

  it('from what is no rule, or no rule that can be set aside, are told as such', () => {
    expect(checked(exception('rule: attachment, reason: 另送')).advice).toEqual([
      'exceptions 应写可以保留的问题；“attachment”不是这样的规则',
    ]);
  });
});
