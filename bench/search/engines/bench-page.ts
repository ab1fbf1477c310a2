import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'rolldown';

const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>搜索</title>
<link rel="icon" href="data:,">
<form data-search data-state="idle"><input name="q"><output data-total></output></form>
<ol></ol>
<script type="module" src="page.js"></script>
</html>
`;

/** Writes a search page whose script is bundled from a file of `pages/`. */
export async function writeBenchPage(script: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  await build({
    input: join(import.meta.dirname, '../pages', script),
    platform: 'browser',
    output: { file: join(folder, 'page.js'), format: 'esm', minify: true },
    logLevel: 'silent',
  });
}

/** The marks of all hits, which these pages keep beside the ten that they show. */
export async function marksOfBenchPage(page: Page): Promise<string[]> {
  const marks = await page.locator('ol').getAttribute('data-marks');
  return JSON.parse(marks ?? '[]') as string[];
}
