import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importBytes } from '../../../../tests/support/import-bytes.ts';
import { contentFromFiles, noticeFromFiles } from '../../../../tests/support/notice-from-files.ts';
import { realNotices, sampleNotices } from '../../../../tests/support/real-notices.ts';
import { assembleImported, importText } from '../../../importer/testing.ts';
import { noticesOf } from '../../../notice/content/content.ts';
import { noticeWord } from './notice-word.ts';

const layouts = globSync('tests/fixtures/layouts/*.txt');
const texts = [...sampleNotices(), ...realNotices()].map(({ file }) => file).concat(layouts);

it.each(texts)('%s is imported from the Word file made of it as it was', async (file) => {
  const imported = await importBytes(basename(file), readFileSync(file));
  const again = await importBytes('a.docx', await noticeWord(assembleImported(imported)));
  expect(again.files).toEqual(imported.files);
});

/** The parts of the Word file of a notice as XML. */
async function partsOf(text: string): Promise<(path: string) => string> {
  const notice = assembleImported(importText(text));
  const parts = unzipSync(await noticeWord(notice));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

const text = [
  '示例市人民医院文件',
  '示例市人民医院关于巡察整改进展情况的通报',
  '一、组织整改情况',
  '详见<公告>&附件，电话0000-1234567。',
  '部门\t事由\t做法',
  '窗口\t排队\t增开',
  '二、问题整改情况',
  '（一）关于就医体验方面',
  '1.针对“排队久”问题',
  '一是增加窗口。二是延长时间。',
  '三、下一步打算',
  '继续整改。',
  '中共示例市人民医院委员会',
  '2025年5月6日',
].join('\n');

it('has heading styles with levels, a title, and words without automatic numbers', async () => {
  const part = await partsOf(text);
  const document = part('word/document.xml');
  const styled = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph]) => [
    /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1],
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join(''),
  ]);
  expect(styled).toEqual([
    ['Masthead', '示例市人民医院文件'],
    ['Title', '示例市人民医院关于巡察整改进展情况的通报'],
    ['Heading1', '一、组织整改情况'],
    ['NoticeWords', '详见&lt;公告&gt;&amp;附件，电话0000-1234567。'],
    ['TableHead', '部门'],
    ['TableHead', '事由'],
    ['TableHead', '做法'],
    ['TableWords', '窗口'],
    ['TableWords', '排队'],
    ['TableWords', '增开'],
    ['Heading1', '二、问题整改情况'],
    ['Heading2', '（一）关于就医体验方面'],
    ['Heading3', '1.针对“排队久”问题'],
    ['NoticeWords', '一是增加窗口。二是延长时间。'],
    ['Heading1', '三、下一步打算'],
    ['NoticeWords', '继续整改。'],
    ['NoticeSignature', '中共示例市人民医院委员会'],
    ['NoticeSignature', '2025年5月6日'],
  ]);
  expect(document).not.toContain('<w:numPr>');
  expect(document.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit/g)).toHaveLength(2);
  const styles = part('word/styles.xml');
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's');
    expect(style.exec(styles)?.[0]).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  }
  expect(styles).toMatch(
    /"Title".*?方正小标宋简体.*?"Heading1".*?黑体.*?"Heading2".*?楷体_GB2312/s,
  );
});

it('is A4 in the margins and rows of GB/T 9704, page numbers on the outer side', async () => {
  const part = await partsOf(text);
  const document = part('word/document.xml');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
  expect(22 * 579).toBeLessThanOrEqual(16_838 - 2098 - 1984);
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  expect(part('word/settings.xml')).toContain('<w:doNotExpandShiftReturn/>');
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part);
  expect(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left']);
  for (const xml of footers) expect(xml).toMatch(/— <\/w:t>.*PAGE.* —<\/w:t>/s);
  const styles = part('word/styles.xml');
  expect(styles).toMatch(/<w:spacing w:val="-5"\/>.*<w:sz w:val="32"\/>/s);
  expect(styles).toMatch(/"TableWords"(?:(?!<\/w:style>).)*w:line="388" w:lineRule="exact"/s);
  expect(28 * (320 - 5)).toBeLessThanOrEqual(11_906 - 1587 - 1474);
  expect(29 * (320 - 5)).toBeGreaterThan(11_906 - 1587 - 1474);
});

it('names title, author and day, and is the same bytes each time', async () => {
  const notice = assembleImported(importText(text));
  const file = await noticeWord(notice);
  const core = strFromU8(unzipSync(file)['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain(`<dc:title>${notice.title}</dc:title>`);
  expect(core).toContain(`<dc:creator>${notice.issuer.name}</dc:creator>`);
  expect(core.match(/2025-05-06T00:00:00Z/g)).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await noticeWord(notice)).toEqual(file);
});

it('links words by names that stay the same', async () => {
  const { content } = contentFromFiles({
    'shili/issuer.md': '---\nname: 示例医院\n---\n',
    'shili/2025/notice.md':
      '---\ntitle: 关于整改的通报\n---\n详见[**公告**](https://tongbao.example.cn/a?b=c&d=e)和[附件](https://tongbao.example.cn/b/)。\n',
  });
  const [notice] = noticesOf(content);
  if (!notice) throw new Error('no notice');
  const file = await noticeWord(notice);
  expect(await noticeWord(notice)).toEqual(file);
  const parts = unzipSync(file);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const links = [...document.matchAll(/<w:hyperlink [^>]*r:id="(\w+)"/g)].map(([, id]) => id);
  const targets = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const targetOf = (id = '') => {
    const element = targets.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`"${id}"`));
    return /Target="([^"]*)"/.exec(element ?? '')?.[1];
  };
  expect(links.map(targetOf)).toEqual([
    'https://tongbao.example.cn/a?b=c&amp;d=e',
    'https://tongbao.example.cn/b/',
  ]);
});

it('is refused where a character could not stand in it', async () => {
  const notice = noticeFromFiles({
    'notice.md': '---\ntitle: 通报\n---\n## 一、整改\n\n增加\u000b窗口\u0001。\n',
  });
  await expect(noticeWord(notice)).rejects.toThrow(
    /^“shili\/2025”里有 2 个字符，Word 文件里不能有.*\n {2}看不见的字符（U\+000B）：“一、整改”之下，“增加□窗口□。”\n {2}看不见的字符（U\+0001）/s,
  );
});
