import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '../generate.ts';
import { runBuild, runTongbao } from '../programs.ts';

/** An entry of /data/items.json, as far as it is used. */
export interface Item {
  /** `issuer/notice/item`. */
  id: string;
  title: string;
  /** Exactly what is searched. */
  text: string;
}

/** A built site. */
export interface Site {
  folder: string;
  /** How many items it has, and whose they are if they are not invented. */
  label: string;
  items: Item[];
}

/** Invents content with so many items and builds its site in an empty folder. */
export function buildInvented(items: number, work: string): Site {
  return { ...build(generate(items, work).content, work), label: String(items) };
}

/** Imports every text of a folder as a notice of one hospital, and builds the site of these. */
export function buildImported(notices: string, work: string): Site {
  const content = join(work, 'content');
  mkdirSync(join(content, 'shili'), { recursive: true });
  writeFileSync(join(content, 'shili/issuer.md'), '---\nname: 示例医院\n---\n');
  const texts = readdirSync(notices).filter((name) => name.endsWith('.txt'));
  if (texts.length === 0) throw new Error(`${notices} holds no .txt file.`);
  const sources = texts.map((name) => resolve(notices, name));
  runTongbao('import', ...sources, '--issuer', 'shili', '--content', content);
  const site = build(content, work);
  return { ...site, label: `${site.items.length}, given` };
}

function build(content: string, work: string): Omit<Site, 'label'> {
  const folder = join(work, 'tongbao');
  rmSync(folder, { recursive: true, force: true });
  runBuild({ content }, folder);
  const items = JSON.parse(readFileSync(join(folder, 'data/items.json'), 'utf8')) as Item[];
  return { folder, items };
}
