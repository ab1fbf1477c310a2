import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editPart, p, r, rawWordFile, wordFile } from '../../../../tests/support/word-files.ts';
import { readSource } from '../registry.ts';
import { readDocx } from './docx.ts';
import { readWord, textsOf } from './testing.ts';

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocx(bytes);
  return read.ok ? `read: ${textsOf(read).join('|').slice(0, 40)}` : read.message;
}

/** A compound file of old programs, with this name among its streams. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  for (const [index, letter] of [...name].entries()) bytes[1024 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

/** The places of a four-byte mark, such as that of a directory entry. */
function placesOf(bytes: Uint8Array, mark: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === mark) found.push(at);
  }
  return found;
}

describe('a file that is no Word file', () => {
  it.each([
    ['text', strToU8('关于整改的通报'), '不是 Word 文件'],
    ['an empty file', new Uint8Array(), '不是 Word 文件'],
    ['an old .doc', compound('WordDocument'), '旧的 .doc'],
    ['a file with a password', compound('EncryptedPackage'), '密码'],
    ['a zip file', zipSync({ 'a.txt': strToU8('甲') }), '不是 Word 文件'],
    ['a sheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'Excel'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'PowerPoint'],
    [
      'a Word file without text',
      zipSync({ 'word/styles.xml': strToU8('<a/>') }),
      '没有 Word 的正文',
    ],
    ['another document', zipSync({ 'word/document.xml': strToU8('<a/>') }), '没有 Word 的正文'],
  ])('%s', async (_, bytes, words) => {
    expect(await refusalOf(bytes)).toContain(words);
  });

  it.each(['通报.doc', '通报.WPS', '通报.docm'])('%s is to be saved as .docx', async (name) => {
    const read = await readSource(name, new Uint8Array());
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining('另存为 .docx') });
  });
});

describe('a broken file', () => {
  it('is refused wherever it is cut', async () => {
    const file = await wordFile(['正文。']);
    for (let length = 0; length < file.length; length += 97) {
      expect(await refusalOf(file.subarray(0, length))).toMatch(/损坏|不是 Word 文件/);
    }
  });

  it('is refused, or says its words, whichever byte is changed', async () => {
    const file = await wordFile(['整改措施已全部落实。']);
    for (let at = 0; at < file.length; at += 61) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const said = await refusalOf(changed);
      if (said.startsWith('read')) expect(said).toBe('read: 整改措施已全部落实。');
    }
  });

  it('with an encrypted entry has a password', async () => {
    const file = (await wordFile(['正文。'])).slice();
    for (const at of placesOf(file, 0x02014b50)) file[at + 8] = 1;
    expect(await refusalOf(file)).toContain('密码');
  });

  it('with half a document is refused by its name', async () => {
    const file = await wordFile(['正文。']);
    const cut = editPart(file, 'word/document.xml', (xml) => xml.slice(0, xml.length / 2));
    expect(await refusalOf(cut)).toContain('word/document.xml');
  });

  it('with words where no program looks for them is refused rather than read in part', async () => {
    const lost = await rawWordFile(`${p('正文。')}<w:sectPr/>${r('段落之外')}`);
    expect(await refusalOf(lost)).toContain('没有能读出');
  });

  it('without words says so', async () => {
    expect(await refusalOf(await wordFile(['', ' ']))).toContain('没有文字');
  });
});

describe('a hostile file', () => {
  const entry = async (xml: string) => {
    const file = await wordFile(['正文。']);
    return editPart(file, 'word/document.xml', () => xml);
  };
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = (body: string) =>
    `<w:document ${namespace}><w:body>${body}</w:body></w:document>`;

  it.each([
    ['a part that unpacks to more than a notice', document(' '.repeat(60 * 1024 * 1024))],
    ['entities', `<!DOCTYPE a [<!ENTITY b "整改整改">]>${document(p('&b;'))}`],
    ['depth', document('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))],
    [
      'attributes',
      document(`<w:p ${Array.from({ length: 9000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    [
      'namespaces',
      document(Array.from({ length: 900 }, (_, i) => `<w:p xmlns:a${i}="a"/>`).join('')),
    ],
  ])('with %s is refused', async (_, xml) => {
    expect(await refusalOf(await entry(xml))).toContain('word/document.xml');
  });

  it('that says it is smaller than it is is refused', async () => {
    const file = await entry(document(p('整改。'.repeat(100_000))));
    const view = new DataView(file.buffer, file.byteOffset, file.length);
    for (const at of placesOf(file, 0x02014b50)) view.setUint32(at + 24, 2000, true);
    expect(await refusalOf(file)).toMatch(/损坏|没有 Word 的正文/);
  });

  it('with a name twice is refused', async () => {
    const parts = unzipSync(await wordFile(['正文。']));
    const twice = zipSync(
      { ...parts, 'word/documenu.xml': strToU8(document(p('假的。'))) },
      { level: 0 },
    );
    for (let at = 0; at < twice.length; at += 1) {
      if (new TextDecoder().decode(twice.subarray(at, at + 17)) === 'word/documenu.xml') {
        twice[at + 12] = 't'.charCodeAt(0);
      }
    }
    expect(await refusalOf(twice)).toContain('损坏');
  });

  it('with styles and lists in circles is read', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const file = editPart(
      await rawWordFile(p('正文。', '<w:pStyle w:val="A"/>')),
      'word/styles.xml',
      (xml) => xml.replace('</w:styles>', `${styles}</w:styles>`),
    );
    expect(textsOf(await readWord(file))).toEqual(['正文。']);
  });

  it('with a cell of endless columns is read', async () => {
    const cell = (span: string, text: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`;
    const row = `<w:tr>${cell('999999999', '甲')}${cell('-5', '乙')}</w:tr>`;
    expect(textsOf(await readWord(await entry(document(`<w:tbl>${row}${row}</w:tbl>`))))).toEqual([
      '甲\n乙\n甲\n乙',
    ]);
  });
});

it('reads strict files', async () => {
  const strict = editPart(await rawWordFile(p('正文。')), 'word/document.xml', (xml) =>
    xml.replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  );
  const rels = editPart(strict, '_rels/.rels', (xml) =>
    xml.replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
      'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
    ),
  );
  expect(textsOf(await readWord(rels))).toEqual(['正文。']);
});
