import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { encodeGb18030 } from './encode.ts';

/** Edits a content folder at random as people and programs do, rightly and wrongly. */
export class RandomEdits {
  readonly #folder: string;
  readonly #random: () => number;

  constructor(folder: string, random: () => number) {
    this.#folder = folder;
    this.#random = random;
  }

  /** Writes a file of each kind, right or wrong, in several notices of several issuers. */
  begin(): void {
    for (let count = 0; count < 60; count += 1) this.#write();
  }

  /** Does one edit; the paths that it touched, name by name. */
  edit(): string[][] {
    const edits = [
      () => this.#write(),
      () => this.#write(),
      () => this.#write(),
      () => this.#delete(),
      () => this.#move(renameSync),
      () => this.#move((from, to) => cpSync(from, to, { recursive: true })),
    ];
    return this.#pick(edits)().map((path) => relative(this.#folder, path).split(sep));
  }

  #write(): string[] {
    const path = join(this.#folder, this.#somePath());
    const touched = [path];
    // A file in the way of a folder gives way, and the other way round.
    for (let above = dirname(path); above !== this.#folder; above = dirname(above)) {
      touched.push(above);
    }
    for (const one of touched.slice(1).reverse()) {
      if (this.#paths('file').includes(one)) rmSync(one);
    }
    rmSync(path, { recursive: true, force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, this.#text(path));
    return touched;
  }

  #delete(): string[] {
    const path = this.#anyPath();
    if (path === undefined) return [];
    rmSync(path, { recursive: true });
    return [path];
  }

  /** Puts something in the place of something, which may be of another kind. */
  #move(how: (from: string, to: string) => void): string[] {
    const from = this.#anyPath();
    if (from === undefined) return [];
    const to = join(dirname(from), this.#pick(['01.md', '1.md', 'moved', '2024', 'search', 'yi']));
    if (to === from) return [];
    rmSync(to, { recursive: true, force: true });
    how(from, to);
    return [from, to];
  }

  #somePath(): string {
    const issuer = this.#pick(['jia', 'yi', 'bing', 'search', 'Jia']);
    const notice = `${issuer}/${this.#pick(['2023', '2024', '2025', '通报'])}`;
    return this.#pick([
      'site.md',
      'tongbao.yml',
      '说明.docx',
      `${issuer}/issuer.md`,
      `${issuer}/issuer.md`,
      `${issuer}/logo.png`,
      ...Array.from({ length: 4 }, () => `${notice}/notice.md`),
      ...['01', '02', '3', '03'].map((id) => `${notice}/items/${id}.md`),
      `${notice}/items/附表.docx`,
      `${notice}/attachments/原文.pdf`,
      `${notice}/pictures/图.png`,
    ]);
  }

  #text(path: string): string | Uint8Array {
    const number = Math.floor(this.#random() * 4);
    const right = this.#rightText(path, number);
    return this.#pick([
      right,
      right,
      right,
      right,
      right.replaceAll('\n', '\r\n'),
      right.replace('title', 'titel'),
      right.replace('---', '----'),
      right.replace(': ', ': ['),
      '',
      encodeGb18030(right),
      new Uint8Array([0x89, 0x50, 0, 0, number]),
    ]);
  }

  #rightText(path: string, number: number): string {
    if (path.endsWith('tongbao.yml')) {
      return `rules:\n  status-agrees: ${this.#pick(['off', 'error', 'hint'])}\n`;
    }
    if (path.endsWith('issuer.md')) return `---\nname: 示例第${number}医院\n---\n`;
    if (path.endsWith('notice.md')) {
      const items = this.#pick(['01', '01-02', '01, 02, 3', '01, 03']);
      const attachments = this.#pick(['', 'attachments: [{ file: 原文.pdf, title: 原文 }]\n']);
      const published = this.#pick(['', `published: 2025-0${number + 1}-06\n`]);
      return `---\ntitle: 关于第${number}次整改情况的通报\n${published}${attachments}---\n::items[${items}]\n`;
    }
    const status = this.#pick(['', 'status: completed\n', 'status: in-progress\n']);
    const printed = this.#pick(['已完成', '正在整改', '基本完成']);
    return `---\ntitle: 针对第${number}个问题\n${status}---\n一是立规矩。\n\n完成情况：${printed}\n`;
  }

  #anyPath(): string | undefined {
    const files = this.#paths('file');
    const paths = [...files, ...files, ...files, ...this.#paths('folder')];
    return paths[Math.floor(this.#random() * paths.length)];
  }

  #paths(kind: 'file' | 'folder'): string[] {
    return readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() === (kind === 'file'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  }

  #pick<Entry>(entries: readonly Entry[]): Entry {
    const entry = entries[Math.floor(this.#random() * entries.length)];
    if (entry === undefined) throw new Error('There is nothing to pick from.');
    return entry;
  }
}
