import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/notice/content/content.ts';
import { noticesOf } from '../../src/notice/content/content.ts';
import ItemHead from '../../templates/components/item/ItemHead.astro';
import ItemPage from '../../templates/components/item/ItemPage.astro';
import { contentFromFiles, type FilesByPath } from '../support/notice-from-files.ts';

const notice = `---
title: 关于整改的通报
published: 2025-05-06
comments:
  closes: 2025-07-05
  outcome:
    published: 2025-07-25
    answers:
      - { comment: 排队还是久。, answer: 已加开窗口。, decision: 采纳, item: "01" }
      - { comment: 别的事。, answer: 另行答复。 }
contact: { emails: [zg@example.cn] }
---
## 一、整改

### （一）服务方面

::items[01-02]
`;
const files: FilesByPath = {
  'jia/issuer.md': '---\nname: 示例甲医院\n---\n',
  'jia/2025/notice.md': notice,
  'jia/2025/items/01.md':
    '---\nnumber: 1\ntitle: 排队久\nstatus: not-completed\ndeadline: 2025年12月底前\ntopics: [就医服务]\n' +
    'history:\n  - { date: 2025-08-01, status: in-progress, note: 已开工。 }\n---\n一是做。\n\n完成情况：未完成\n',
  'jia/2025/items/02.md': '---\nnumber: 2\ntitle: 标识不清\n---\n一是做。\n',
  'yi/issuer.md': '---\nname: 示例乙医院\n---\n',
  'yi/2024/notice.md': '---\ntitle: 通报\npublished: 2024-05-06\n---\n::items[01]\n',
  'yi/2024/items/01.md':
    '---\nnumber: 1\ntitle: 候诊乱\nstatus: completed\ntopics: [就医服务]\n---\n做。\n',
};

function contentOf(texts: FilesByPath): Content {
  const { content, diagnostics } = contentFromFiles(texts);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return content;
}

async function rendered(
  component: Parameters<AstroContainer['renderToString']>[0],
  key: string,
  { content = contentOf(files), site = '' } = {},
) {
  const items = noticesOf(content).flatMap((one) => one.items);
  const item = items.find((one) => one.key === key);
  if (!item) throw new Error(`No item ${key}.`);
  const container = await AstroContainer.create(site ? { astroConfig: { site } } : {});
  return container.renderToString(component, {
    props: {
      content,
      site: content.site,
      item,
      index: item.notice.items.indexOf(item),
      today: '2025-12-11',
    },
  });
}

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '');
/** The element with this class or id, down to the end of its section. */
const sectionOf = (html: string, mark: string) =>
  html.slice(html.indexOf(mark)).replace(/<\/section>[\s\S]*$/, '');

describe('ItemPage', () => {
  it('says where the item stands, and leads to each heading above it', async () => {
    const html = await rendered(ItemPage, 'jia/2025/01');
    expect(textOf(html)).toContain('第1项，共2项');
    expect(html).toMatch(/href="[^"]*jia\/2025\/#section-1"[^>]*>\s*一、整改/);
    expect(html).toMatch(/href="[^"]*jia\/2025\/#section-2"[^>]*>\s*（一）服务方面/);
    expect(html).toMatch(/href="[^"]*jia\/2025\/02\/" rel="next"/);
    expect(html).not.toContain('rel="prev"');
  });

  it('tells the deadline of an unfinished item, with the day on which it was true', async () => {
    const html = await rendered(ItemPage, 'jia/2025/01');
    expect(html).toContain('data-deadline="2025-12-31"');
    expect(textOf(html)).toContain('截至2025年12月11日：还有20天');
  });

  it('tells the history from what the notice states to the last change', async () => {
    const html = sectionOf(await rendered(ItemPage, 'jia/2025/01'), 'item-history');
    expect([...html.matchAll(/data-status="([^"]+)"/g)].map(([, status]) => status)).toEqual([
      'not-completed',
      'in-progress',
    ]);
    expect(textOf(html)).toMatch(
      /2025年5月6日未完成通报发布时原文：未完成2025年8月1日正在整改最近一次已开工。$/,
    );
    const other = await rendered(ItemPage, 'jia/2025/02');
    expect(other).not.toContain('item-history');
    expect(other).not.toContain('data-deadline');
    expect(textOf(other)).toContain('完成情况原文通报未注明');
  });

  it('shows the answers about this item alone', async () => {
    const text = textOf(await rendered(ItemPage, 'jia/2025/01'));
    expect(text).toContain('已加开窗口。');
    expect(text).not.toContain('另行答复。');
    expect(textOf(await rendered(ItemPage, 'jia/2025/02'))).not.toContain('对这个事项的意见和答复');
  });

  it('names the same topic at other hospitals', async () => {
    const html = sectionOf(await rendered(ItemPage, 'jia/2025/01'), 'class="related"');
    expect(html).toMatch(/href="[^"]*yi\/2024\/01\/"/);
    expect(textOf(html)).toContain('（1）候诊乱示例乙医院已完成');
    expect(html).toMatch(/href="[^"]*topics\/[a-z-]+\/"/);
    expect(await rendered(ItemPage, 'jia/2025/02')).not.toContain('class="related"');
  });

  it('says nothing of other hospitals on a site of one', async () => {
    const alone = Object.fromEntries(
      Object.entries(files).filter(([path]) => path.startsWith('jia/')),
    );
    const html = await rendered(ItemPage, 'jia/2025/01', { content: contentOf(alone) });
    expect(html).not.toContain('class="related"');
  });

  it('cites the item by the address that the build knows', async () => {
    const line = '示例甲医院：《关于整改的通报》整改事项（1）排队久，2025年5月6日发布';
    const citation = async (site: string) =>
      sectionOf(await rendered(ItemPage, 'jia/2025/01', { site }), 'class="panel citation"');
    const known = `${line}，https://www.example.cn/jia/2025/01/`;
    expect(await citation('https://www.example.cn')).toContain(`<p data-citation>${known}</p>`);
    expect(await citation('https://www.example.cn')).toContain(`data-copy="${known}"`);
    expect(await citation('')).toContain(`<p data-citation>${line}</p>`);
  });

  it('keeps everything but the words of the item out of the article', async () => {
    const html = await rendered(ItemPage, 'jia/2025/01');
    const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
    expect(textOf(article)).toBe('（1）排队久一是做。完成情况：未完成');
  });
});

describe('ItemHead', () => {
  it('describes the page, its title included, and knows no address that the build does not', async () => {
    const html = await rendered(ItemHead, 'jia/2025/01');
    expect(html).toContain('<title>（1）排队久 · 示例甲医院 · ');
    expect(html).toMatch(/<meta name="description" content="示例甲医院巡察整改事项（1）排队久，/);
    expect(html).not.toContain('canonical');
  });

  it('knows the address where the build does', async () => {
    const html = await rendered(ItemHead, 'jia/2025/01', { site: 'https://www.example.cn' });
    expect(html).toContain('<link rel="canonical" href="https://www.example.cn/jia/2025/01/">');
  });
});
