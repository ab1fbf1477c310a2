import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { StatusCounts } from '../../src/notice/content/content.ts';
import NoticeFacts from '../../templates/components/notice/NoticeFacts.astro';
import NoticeSummary from '../../templates/components/notice/NoticeSummary.astro';
import StatusBar from '../../templates/components/status/StatusBar.astro';
import { noticeFromFiles } from '../support/notice-from-files.ts';
import { render, textOf } from '../support/rendered.ts';

type Element = DefaultTreeAdapterTypes.Element;

const today = '2026-01-15';

/** A notice of this body; each item's front matter follows its number and title. */
function notice(body: string, items: readonly string[], lines = 'published: 2025-05-06') {
  return noticeFromFiles({
    'notice.md': `---\ntitle: 关于整改的通报\n${lines}\n---\n${body}\n`,
    ...Object.fromEntries(
      items.map((front, index) => [
        `items/0${index + 1}.md`,
        `---\nnumber: ${index + 1}\ntitle: 事项。\n${front}\n---\n正文。\n`,
      ]),
    ),
  });
}

/** Every element of this name, outermost first. */
function elementsOf(html: string | Element, name: string): Element[] {
  const { childNodes } = typeof html === 'string' ? parseFragment(html) : html;
  return childNodes
    .filter((node): node is Element => 'tagName' in node)
    .flatMap((node) => [...(node.tagName === name ? [node] : []), ...elementsOf(node, name)]);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function wordsOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? wordsOf(node) : ''))
    .join('')
    .replaceAll(/\s+/g, '');
}

const summary = async (...of: Parameters<typeof notice>) =>
  render(NoticeSummary, { notice: notice(...of), today });

/** The cells of a table's rows, as words. */
const rowsOf = (html: string) =>
  elementsOf(html, 'tr').map(({ childNodes }) =>
    childNodes.filter((node): node is Element => 'tagName' in node).map(wordsOf),
  );

describe('StatusBar', () => {
  const counts: StatusCounts = {
    completed: 36,
    sustained: 3,
    'mostly-completed': 7,
    'in-progress': 0,
    'not-completed': 2,
    none: 0,
  };
  /** From where to where each share reaches, in hundredths of the width. */
  const reachesOf = (html: string) =>
    elementsOf(html, 'g').map((share) => {
      const [rect] = elementsOf(share, 'rect');
      const [x = 0, width = 0] = ['x', 'width'].map((name) =>
        Number.parseFloat((rect && attribute(rect, name)) ?? ''),
      );
      return { status: attribute(share, 'data-status'), from: x, to: x + width };
    });

  it('gives each share its length, one after another, to the end', async () => {
    const shares = reachesOf(await render(StatusBar, { counts }));
    expect(shares.map(({ status }) => status)).toEqual([
      'completed',
      'sustained',
      'mostly-completed',
      'not-completed',
    ]);
    const ends = [36, 39, 46, 48].map((count) => (100 * count) / 48);
    for (const [index, { from, to }] of shares.entries()) {
      expect(from).toBeCloseTo(ends[index - 1] ?? 0, 1);
      expect(to).toBeLessThanOrEqual((ends[index] ?? 0) + 0.01);
      expect(to).toBeGreaterThan((ends[index] ?? 0) - 1);
    }
    expect(shares.at(-1)?.to).toBeCloseTo(100, 1);
  });

  it('shows one item of a thousand', async () => {
    const one = { ...counts, completed: 999, sustained: 0, 'mostly-completed': 1 };
    const [, few] = reachesOf(await render(StatusBar, { counts: one }));
    expect((few?.to ?? 0) - (few?.from ?? 0)).toBeGreaterThan(0.04);
  });

  it('takes the part of the width that its items are of the scale', async () => {
    const shares = reachesOf(await render(StatusBar, { counts, scale: 96 }));
    expect(shares.at(-1)?.to).toBeCloseTo(50, 1);
  });

  it('says its counts where it has a label, and is left out where words beside it say them', async () => {
    const [bar] = elementsOf(await render(StatusBar, { counts, label: '完成情况' }), 'svg');
    expect(bar && attribute(bar, 'role')).toBe('img');
    expect(bar && attribute(bar, 'aria-label')).toBe(
      '完成情况：已完成 36 项；已完成，长期坚持 3 项；基本完成 7 项；未完成 2 项',
    );
    const [silent] = elementsOf(await render(StatusBar, { counts }), 'svg');
    expect(silent && attribute(silent, 'aria-hidden')).toBe('true');
    expect(silent && attribute(silent, 'role')).toBeUndefined();
  });
});

describe('NoticeFacts', () => {
  it('say what the notice states, where a date is not stated, and lead to the window', async () => {
    const of = notice('正文。', [], 'inspection: { authority: 巡察组, from: 2025-03-01 }');
    const html = await render(NoticeFacts, { notice: of, today });
    expect(textOf(html).replaceAll(' ', '')).toContain(
      '发布日期未注明发布日期巡察巡察组巡察时间2025年3月1日起征求意见未注明征求意见时间',
    );
    expect(html).toContain('href="#comment-window"');
    expect(html).not.toContain('反馈日期');
  });
});

describe('NoticeSummary', () => {
  const themed =
    '## 一、整改\n\n### （一）甲方面\n\n::items[01-02]\n\n### （二）乙方面\n\n::items[03]';

  it('counts items by status and by theme in one table', async () => {
    const html = await summary(themed, ['status: completed', 'status: not-completed', '']);
    expect(rowsOf(html)).toEqual([
      ['事项', '已完成', '未完成', '未注明'],
      ['（一）甲方面'],
      ['2项', '1', '1', '0'],
      ['（二）乙方面'],
      ['1项', '0', '0', '1'],
      ['合计3项', '1', '1', '1'],
    ]);
    expect(html).toContain('href="#section-2"');
    expect(elementsOf(html, 'th').every((cell) => attribute(cell, 'scope'))).toBe(true);
    expect(elementsOf(html, 'caption').map(wordsOf)).toEqual(['各部分的整改事项']);
  });

  it('says the counts without script, and offers them as buttons with it', async () => {
    const html = await summary(themed, ['status: completed', 'status: completed', '']);
    const counts = ['共3项', '已完成2项', '未注明1项'];
    expect(elementsOf(html, 'li').map(wordsOf)).toEqual(counts);
    expect(elementsOf(html, 'button').map(wordsOf)).toEqual([
      '全部3项',
      ...counts.slice(1),
      '按部分看（2个部分）',
    ]);
  });

  it('counts the current statuses, and tells those of the approved text', async () => {
    const history = 'history: [{ date: 2025-10-02, status: completed }]';
    const changed = `status: not-completed\n${history}`;
    const html = await summary(themed, [changed, 'status: not-completed', '']);
    expect(textOf(html).replaceAll(' ', '')).toContain(
      '以上是截至2025年10月2日公布的进展；通报原文为未完成2项；未注明1项。',
    );
    expect(rowsOf(html).at(-1)).toEqual(['合计3项', '1', '1', '1']);
    const unchanged = await summary(themed, ['status: not-completed', '', '']);
    expect(unchanged).not.toContain('通报原文');
    const unstated = await summary(themed, [history, '', '']);
    expect(textOf(unstated)).toContain('通报原文没有注明完成情况。');
  });

  it('says that no status is stated, and shows how many items each theme has', async () => {
    const html = await summary(themed, ['', '', '']);
    expect(textOf(html)).toContain('整改事项 3 项，通报没有注明各项的完成情况。');
    expect(rowsOf(html)).toEqual([
      ['事项'],
      ['（一）甲方面'],
      ['2项'],
      ['（二）乙方面'],
      ['1项'],
      ['合计3项'],
    ]);
    expect(html).not.toContain('data-item-filter');
  });

  it('has no table where items have no themes, and is not there without items', async () => {
    const html = await summary('## 一、整改\n\n::items[01-02]', ['status: completed', '']);
    expect(html).toContain('data-item-filter');
    expect(html).not.toContain('<table');
    expect(await summary('正文。', [])).not.toContain('<section');
  });

  it('offers what is over its deadline and not told as done, on the day of the build or later', async () => {
    const over = (deadline: string, status: string) =>
      summary('::items[01]', [`status: ${status}\ndeadline: ${deadline}`]);
    const button = (html: string) =>
      elementsOf(html, 'button').find((one) => attribute(one, 'data-passed') !== undefined);
    const passed = button(await over('2025年12月底前', 'in-progress'));
    expect(passed && wordsOf(passed)).toBe('期限已过，尚未公布完成1项');
    expect(passed && attribute(passed, 'hidden')).toBeUndefined();
    const ahead = button(await over('2026年12月底前', 'in-progress'));
    expect(ahead && attribute(ahead, 'hidden')).toBe('');
    expect(button(await over('2025年12月底前', 'completed'))).toBeUndefined();
    expect(button(await over('长期坚持', 'in-progress'))).toBeUndefined();
  });
});
