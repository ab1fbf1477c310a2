import { expect, it } from 'vitest';
import { parseFile } from '../files/front-matter.ts';
import { issuerFrontMatter } from './schema.ts';

/** What is wrong with the `website` of an issuer.md. */
function faultsOf(website: string): string[] {
  const text = `---\nname: 示例医院\nwebsite: ${website}\n---\n`;
  const result = parseFile({ file: 'issuer.md', text }, issuerFrontMatter);
  return result.ok ? [] : result.diagnostics.map(({ message }) => message);
}

it('a website has a name, a domain and a code of ten digits, its zeros kept', () => {
  const text =
    '---\nname: 示例医院\nwebsite: { name: 示例医院网, domain: www.example.cn, idCode: 0012345678 }\n---\n';
  const result = parseFile({ file: 'issuer.md', text }, issuerFrontMatter);
  expect(result.ok && result.parsed.data.website).toEqual({
    name: '示例医院网',
    domain: 'www.example.cn',
    idCode: '0012345678',
  });
});

it('may have the code of a ministry, which begins with letters', () => {
  expect(faultsOf('{ name: 甲, domain: www.example.cn, idCode: bm00000000 }')).toEqual([]);
});

it.each([
  ['{ name: 甲, domain: www.example.cn }', '缺少“website 的 idCode”'],
  [
    '{ name: 甲, domain: https://www.example.cn, idCode: 0012345678 }',
    '“website 的 domain”：应是网站的域名，形如 www.example.cn；现在写的是“https://www.example.cn”',
  ],
  [
    '{ name: 甲, domain: www.example.cn, idCode: 12345678 }',
    '“website 的 idCode”：网站标识码应是十位数字；现在写的是“12345678”',
  ],
])('%s is told as a fault', (website, message) => {
  expect(faultsOf(website)).toEqual([message]);
});

it('a long domain is read in no time', () => {
  expect(faultsOf(`{ name: 甲, domain: ${'a-'.repeat(50_000)}, idCode: 0012345678 }`)).toHaveLength(
    1,
  );
});
