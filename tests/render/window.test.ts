import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/notice/content/content.ts';
import ContactBlock from '../../templates/components/notice/ContactBlock.astro';
import CommentOutcome from '../../templates/components/window/CommentOutcome.astro';
import CommentWindow from '../../templates/components/window/CommentWindow.astro';
import { contentFromFiles, noticeFromFiles } from '../support/notice-from-files.ts';
import { render, shownTextOf } from '../support/rendered.ts';

/** What a reader sees without script, white space left out. */
const wordsIn = (html: string) => shownTextOf(html).replaceAll(' ', '');

const contact =
  'contact:\n  phones: [{ number: 0000—1234567转2, hours: "8:30-17:30", label: 党办 }]\n' +
  '  address: 示例路1号\n  postcode: 000000\n  emails: [a_b＠example.cn]';
const comments = 'comments:\n  opens: 2025-05-06\n  closes: 2025-07-05';
const outcome =
  '  outcome:\n    published: 2025-07-25\n    received: 3\n    adopted: 2\n    summary: 逐条答复。\n' +
  '    answers:\n';
const answer = (comment: string, more = '') =>
  `      - { comment: ${comment}, answer: 已经照办。${more} }\n`;

function notice(...front: string[]): Notice {
  return noticeFromFiles({
    'notice.md': `---\ntitle: 关于整改的通报\n${front.join('\n')}\n---\n::items[01]\n`,
    'items/01.md': '---\nnumber: 1\ntitle: 针对“甲”问题\n---\n',
  });
}

describe('CommentWindow', () => {
  const full = notice(contact, comments, outcome + answer('窗口少。'));

  it.each([
    [
      '2025-05-01',
      '截至2025年5月1日：5天后开始征求意见',
      '从2025年5月6日起，可以打电话、发邮件或者写信提意见。',
    ],
    [
      '2025-07-05',
      '截至2025年7月5日：征求意见今天截止',
      '这段时间里，可以打电话、发邮件或者写信提意见。',
    ],
    ['2025-07-06', '截至2025年7月6日：征求意见已结束', '这里没有公布征求意见的结果。'],
    ['2025-07-25', '截至2025年7月25日：征求意见已结束，结果已公布', '收到意见3条'],
  ])(
    'built on %s shows what is so then, and nothing of other days',
    async (today, state, words) => {
      const shown = wordsIn(await render(CommentWindow, { notice: full, today }));
      expect(shown).toContain(state);
      expect(shown).toContain('2025年5月6日至2025年7月5日到最后一天23:59:59（北京时间）');
      const ofStates = [/从2025年5月6日起/, /这段时间里/, /这里没有公布/, /收到意见/];
      expect(ofStates.filter((one) => one.test(shown))).toHaveLength(1);
      expect(shown).toContain(words);
    },
  );

  it('leads to the outcome on its own page, and from an item’s page too', async () => {
    const today = '2025-08-01';
    expect(await render(CommentWindow, { notice: full, today })).toContain('href="#outcome"');
    const [item] = full.items;
    expect(await render(CommentWindow, { notice: full, item, today })).toContain(
      'href="/shili/2025/#outcome"',
    );
  });

  it('that the notice does not state is not stated, and nothing is said of when to comment', async () => {
    const html = await render(CommentWindow, { notice: notice(contact), today: '2025-05-01' });
    expect(wordsIn(html)).toBe('征求意见时间未注明征求意见时间');
  });

  it('that opens with publication has a last day alone', async () => {
    const fromStart = notice(contact, 'comments: { closes: 2025-07-05 }');
    const shown = wordsIn(await render(CommentWindow, { notice: fromStart, today: '2025-06-01' }));
    expect(shown).toContain('还剩34天2025年7月5日止到最后一天');
    expect(shown).toContain('这段时间里，可以');
  });

  it('offers no way to comment where none is known', async () => {
    const html = await render(CommentWindow, { notice: notice(comments), today: '2025-06-01' });
    expect(html).not.toContain('#contact');
  });
});

describe('CommentOutcome', () => {
  const today = '2025-08-01';

  it('says what came of it, answer by answer, with a link to the item', async () => {
    const about = answer('等得久。', ', decision: 部分采纳, item: "01"');
    const full = notice(comments, outcome + answer('<b>窗口少。') + about);
    const html = await render(CommentOutcome, { notice: full, today });
    const shown = wordsIn(html);
    expect(shown).toContain('示例医院2025年7月25日公布，不是通报原文');
    expect(shown).toContain('收到意见3条采纳2条');
    expect(shown).toContain('逐条答复。');
    expect(shown).toMatch(
      /意见：<b>窗口少。答复：已经照办。意见：等得久。答复：已经照办。部分采纳所提事项：（1）针对“甲”问题$/,
    );
    expect(html).toContain('href="#item-01"');
    expect(html).toContain('data-decision="部分采纳"');
    expect(html).toMatch(/viewBox="0 0 3 1".*class="adopted" width="2"/s);
  });

  it('is no word of the notice, and is hidden before the day of its publication', async () => {
    const html = await render(CommentOutcome, {
      notice: notice(comments, outcome + answer('窗口少。')),
      today: '2025-07-24',
    });
    expect(html).toMatch(/^\s*<section[^>]* data-ui[ =>]/);
    expect(wordsIn(html)).toBe('');
  });

  it.each([
    [6, null, 6],
    [7, '其余 2 条意见和答复', 5],
  ])('of %i answers folds what is many: %s', async (count, summary, unfolded) => {
    const answers = Array.from({ length: count }, (_, index) => answer(`意见甲${index + 1}。`));
    const full = notice(comments, outcome + answers.join(''));
    const html = await render(CommentOutcome, { notice: full, today });
    const [open = '', folded] = html.split('<details');
    expect(open.match(/意见甲/g)).toHaveLength(unfolded);
    expect(html.match(/意见甲/g)).toHaveLength(count);
    if (summary === null) expect(folded).toBeUndefined();
    else expect(folded).toMatch(new RegExp(`<summary>${summary}</summary>\\s*<ol[^>]* start="6"`));
  });

  it('is not there where none was written down', async () => {
    expect((await render(CommentOutcome, { notice: notice(comments), today })).trim()).toBe('');
  });
});

describe('ContactBlock', () => {
  it('shows phones with hours and label, address, postcode and mail as working links', async () => {
    const html = await render(ContactBlock, { notice: notice(contact), today: '2025-06-01' });
    expect(html).toContain('href="tel:00001234567;ext=2"');
    expect(html).toContain('data-copy="a_b@example.cn"');
    expect(html).toMatch(
      /href="mailto:a_b@example\.cn\?subject=[%\w.()-]+&(?:#38;|amp;)?body=[%\w]+/,
    );
    expect(wordsIn(html)).toBe(
      '联系方式电话拨打0000—1234567转2党办接听时间：8:30-17:30' +
        '地址示例路1号复制地址邮编000000邮箱发邮件a_b＠example.cn复制邮箱',
    );
  });

  it.each([
    ['2025-07-05', false],
    ['2025-07-06', true],
  ])('on %s says that the time is over: %s', async (today, isOver) => {
    const html = await render(ContactBlock, { notice: notice(contact, comments), today });
    expect(/提意见的时间已经过去；以下是通报写明的/.test(wordsIn(html))).toBe(isOver);
  });

  it('tells the issuer’s contact point from the notice’s own, and that there is none', async () => {
    const today = '2025-08-01';
    const none = await render(ContactBlock, { notice: notice(comments), today });
    expect(wordsIn(none)).toBe('联系方式通报没有注明联系方式。');
    const { content } = contentFromFiles({
      'shili/issuer.md':
        '---\nname: 示例医院\ncontact: { phones: [{ number: 0000-7654321 }] }\n---\n',
      'shili/2025/notice.md': `---\ntitle: 通报\n${comments}\n---\n正文。\n`,
    });
    const html = await render(ContactBlock, { notice: content.issuers[0]?.notices[0], today });
    expect(html).toContain('tel:00007654321');
    expect(wordsIn(html)).toContain('通报没有注明联系方式，这是发布单位的联系方式。');
    expect(wordsIn(html)).not.toContain('通报写明');
  });
});
