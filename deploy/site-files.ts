import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../src/cli/build/built-files.ts';

/** Paths of all files of the built site in a folder; ends the program where there is none. */
export function siteFiles(folder: string): string[] {
  if (existsSync(join(folder, 'index.html')) && existsSync(join(folder, '404.html'))) {
    return builtFiles(folder);
  }
  console.error(
    `文件夹 ${folder} 里应有生成好的网站，没有找到 index.html 和 404.html。请先运行 npx tongbao build，或者改正文件夹的名称。`,
  );
  process.exit(2);
}

/** The files without the gzip copies of others, which a server sends in their place. */
export function withoutCopies(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => !(path.endsWith('.gz') && all.has(path.slice(0, -3))));
}
