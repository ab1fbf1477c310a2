import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PictureData } from '../../outputs/picture/picture-data.ts';
import { projectRoot } from '../project-root.ts';
import { PictureCompiler } from './notice-pictures.ts';

let folder: string;
beforeEach(() => {
  // Typst reads nothing outside the program's folder.
  mkdirSync(join(projectRoot, '.tongbao'), { recursive: true });
  folder = mkdtempSync(join(projectRoot, '.tongbao/picture-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('says in one message what Typst found wrong in the file of pictures, and where', async () => {
  const file = join(folder, 'picture.typ');
  writeFileSync(file, '一\n\n#unknown\n');
  const data = { title: { lines: ['示例医院', '整改通报'] } } as PictureData;
  await expect(new PictureCompiler(file).png(data)).rejects.toThrow(
    /^Typst 读排版文件时说（英文）：\n {2}.*picture\.typ:3 unknown variable: unknown\n请改正 .*picture\.typ，没有做成“示例医院整改通报”的图片。$/,
  );
});
