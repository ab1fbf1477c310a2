import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../tests/support/notice-from-files.ts';
import type { Content, Notice } from '../../notice/content/content.ts';
import { pictureColors } from './picture-colors.ts';
import { issuerPicture, noticePicture, sitePicture } from './picture-data.ts';

const tokens = readFileSync('templates/styles/tokens.css', 'utf8');
const colors = pictureColors(tokens, undefined);

const item = (lines: string) => `---\ntitle: 停车难\n${lines}---\n划线。\n`;
const history = 'history:\n  - { date: 2025-09-01, status: completed }\n';

/** A site of one hospital with a notice, by the front matter of the notice and of its items. */
function site(lines: string, items: readonly string[]): { content: Content; notice: Notice } {
  const { content, diagnostics } = contentFromFiles({
    'site.md': '---\ntitle: 示例通报\n---\n',
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    'shili/2025/notice.md': `---\ntitle: |-\n  示例医院\n  关于整改的通报\n${lines}---\n${items.length > 0 ? `::items[1-${items.length}]` : '正文。'}\n`,
    ...Object.fromEntries(
      items.map((own, index) => [`shili/2025/items/${index + 1}.md`, item(own)]),
    ),
  });
  const notice = content.issuers[0]?.notices[0];
  if (diagnostics.length > 0 || !notice) throw new Error(diagnostics[0]?.message);
  return { content, notice };
}

describe('the picture of a notice', () => {
  it('says how far its items are, and up to which day that is so', () => {
    const { notice } = site('published: 2025-05-06\n', [
      'status: in-progress\n',
      `status: in-progress\n${history}`,
      '',
    ]);
    const picture = noticePicture(notice, colors);
    expect(picture).toMatchObject({
      publisher: '示例医院',
      title: { lines: ['示例医院', '关于整改的通报'] },
      words: '',
      day: '截至2025年9月1日公布的情况',
    });
    expect(picture.shares.map(({ words, color }) => [words, color])).toEqual([
      ['已完成 1 项', colors.statuses.completed],
      ['正在整改 1 项', colors.statuses['in-progress']],
      ['未注明 1 项', colors.statuses.none],
    ]);
  });

  it('names no status where none is stated', () => {
    const { notice } = site('published: 2025-05-06\n', ['', '']);
    expect(noticePicture(notice, colors)).toMatchObject({
      shares: [],
      words: '整改事项 2 项',
      day: '截至2025年5月6日公布的情况',
    });
  });

  it('without a day up to which something is so tells what the approved text states', () => {
    const { notice } = site('', [`status: in-progress\n${history}`]);
    const picture = noticePicture(notice, colors);
    expect(picture).toMatchObject({ words: '', day: '按通报原文注明的完成情况' });
    expect(picture.shares.map(({ words }) => words)).toEqual(['正在整改 1 项']);
    expect(noticePicture(site('', ['']).notice, colors)).toMatchObject({
      shares: [],
      words: '整改事项 1 项',
      day: '',
    });
  });

  it('sets a long title smaller, and ends no line within a word', () => {
    const title = (words: string) => {
      const { notice } = site('published: 2025-05-06\n', []);
      return noticePicture({ ...notice, title: words }, colors).title;
    };
    const short = title('示例市医院关于整改的通报');
    const long = title(`中共${'示例市'.repeat(12)}医院委员会关于巡察整改进展情况的通报`);
    expect(short).toEqual({ lines: ['示例市医院关于整改的通报'], size: 76 });
    expect(long.size).toBeLessThan(short.size);
    expect(long.lines.join('')).toContain('示例市医院委员会关于');
    for (const line of long.lines) expect([...line].length * long.size).toBeLessThanOrEqual(1040);
  });

  it('of a notice without items says nothing of items', () => {
    const { notice } = site('published: 2025-05-06\n', []);
    expect(noticePicture(notice, colors)).toMatchObject({ shares: [], words: '' });
  });
});

it('a site of one hospital names it, and an issuer’s picture its name', () => {
  const { content, notice } = site('published: 2025-05-06\n', ['status: completed\n']);
  expect(sitePicture(content, colors)).toMatchObject({
    publisher: '示例医院',
    title: { lines: ['示例通报'] },
  });
  expect(issuerPicture(notice.issuer, colors)).toMatchObject({
    title: { lines: ['示例医院'] },
    shares: [{ words: '已完成 1 项' }],
  });
});

describe('the colours', () => {
  it('are those of light pages, an issuer’s own among them', () => {
    expect(pictureColors(tokens, 'plum')).toMatchObject({ paper: '#fffefb', accent: '#6c2866' });
    expect(pictureColors(tokens, 'cinnabar').accent).toBe(colors.accent);
  });

  it('are missed where the style sheet has them no more', () => {
    expect(() => pictureColors(':root { --paper: white; }', undefined)).toThrow(/--done|--paper/);
  });
});
