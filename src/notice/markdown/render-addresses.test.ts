import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const htmlOf = (body: string) => renderMarkdown(body).trim();

describe('a link', () => {
  it.each([
    ['[结果](https://a.example/通报/)', 'https://a.example/通报/'],
    ['[来信](mailto:zg@a.example?subject=意见)', 'zg@a.example'],
    ['[来电](tel:0000-1234567)', '0000-1234567'],
    ['[**结**果](https://a.example)', 'https://a.example'],
  ])('%s tells paper where it leads', (body, address) => {
    expect(htmlOf(body)).toContain(` data-address="${address}"`);
  });

  it.each([
    '[见 https://a.example/x/](https://a.example/x/)',
    '[a.example/x](https://a.example/x/)',
    '[zg@a.example](mailto:zg@a.example)',
    '[第一项](../01/)',
    '[附件](#fujian)',
  ])('%s has nothing to add', (body) => {
    expect(htmlOf(body)).not.toContain('data-address');
  });

  it('cannot leave its attribute', () => {
    expect(htmlOf('[甲](https://a.example/?"onclick="x)')).not.toMatch(/"\s*onclick=/);
  });
});

describe('an e-mail address', () => {
  it('may be broken before its @ and its dots, and nothing else may', () => {
    expect(htmlOf('邮箱：zhen.gai@a-b.example.cn。CT 99.5%')).toBe(
      '<p>邮箱：zhen<wbr>.gai<wbr>@a-b<wbr>.example<wbr>.cn。CT 99.5%</p>',
    );
  });

  it('leaves what stands around it escaped', () => {
    expect(htmlOf('<b>"zg@a.cn"&lt;')).toBe(
      '<p>&lt;b&gt;&quot;zg<wbr>@a<wbr>.cn&quot;&amp;lt;</p>',
    );
  });
});
