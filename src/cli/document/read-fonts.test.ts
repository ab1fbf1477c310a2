import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfPages } from '../../../tests/support/pdf-pages.ts';
import { assembleImported, importText } from '../../importer/testing.ts';
import { fontOfFamily } from '../../outputs/document/fonts/font-of-family.ts';
import { readSfnt } from '../../outputs/document/fonts/sfnt.ts';
import { openPdfPrinter } from './open-pdf-printer.ts';
import { documentFolder } from './read-fonts.ts';

const shipped = (name: string) => join(documentFolder, 'fonts', name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbao-fonts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The names of the fonts of the words of a notice, as its PDF has them. */
async function fontsOf(fonts: string | null): Promise<Set<string>> {
  const text =
    '示例医院关于巡察整改情况的通报\n一、问题整改情况\n（一）针对“排队久”问题\n增加窗口。';
  const file = (await openPdfPrinter(fonts)).print(assembleImported(importText(text)));
  const lines = (await pdfPages(file)).flatMap((page) => page.lines);
  return new Set(
    lines.flatMap((line) => line.fonts.map((name) => name.replace(/^[A-Z]{6}\+/, ''))),
  );
}

it('are those that came with the program, and none of the machine', async () => {
  expect(await fontsOf(null)).toEqual(
    new Set(['FandolSong-Bold', 'FandolHei-Regular', 'FandolKai-Regular', 'FandolFang-Regular']),
  );
});

it('are those of a folder first, by their own names', async () => {
  const [kai] = readSfnt(new Uint8Array(readFileSync(shipped('FandolKai-Regular.otf'))));
  if (!kai) throw new Error('no font');
  writeFileSync(join(folder, 'a.otf'), fontOfFamily(kai, 'FangSong_GB2312'));
  copyFileSync(shipped('FandolSong-Bold.otf'), join(folder, 'b.OTF'));
  writeFileSync(join(folder, '说明.txt'), '字体');
  expect(await fontsOf(folder)).toEqual(
    new Set(['FandolSong-Bold', 'FandolHei-Regular', 'FandolKai-Regular']),
  );
});

it('a folder that is not there, holds no fonts, or a damaged one, is refused', async () => {
  await expect(openPdfPrinter(join(folder, '没有'))).rejects.toThrow(/打不开“.*没有”/);
  await expect(openPdfPrinter(folder)).rejects.toThrow(/里一个也没有/);
  writeFileSync(join(folder, '坏.ttf'), '不是字体');
  await expect(openPdfPrinter(folder)).rejects.toThrow(/坏\.ttf”应是字体文件，但读不出/);
});
