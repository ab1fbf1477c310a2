import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';

export interface Issuer {
  id: string;
  name: string;
  committee?: string;
  region?: string;
  html: string;
  notices: Notice[];
}

export interface Notice {
  id: string;
  url: string;
  issuer: Issuer;
  title: string;
  signature?: string;
  published?: Date;
  inspection: { authority: string; kind: string; from: Date; to: Date; feedback: Date };
  comments?: { opens: Date; closes: Date };
  contact: {
    phones: { number: string; hours: string }[];
    address: string;
    postcode: string;
    emails: string[];
  };
  /** HTML of words, or the items or follow-ups that stand here. */
  parts: Part[];
  items: Item[];
}

export type Part =
  | { html: string }
  | { heading: string; level: number; anchor: string }
  | { items: Item[]; level: number }
  | { followUps: Item[]; level: number };

export interface Item {
  id: string;
  url: string;
  notice: Notice;
  number: number;
  title: string;
  status?: string;
  deadline?: string;
  html: string;
  /** Headings the item stands under. */
  section: string[];
  followUp: { number: string; html: string } | null;
  previous: Item | null;
  next: Item | null;
}

const markdown = new MarkdownIt('zero', { breaks: true }).enable([
  'heading',
  'table',
  'newline',
  'escape',
  'emphasis',
  'link',
]);

/** Reads the content folder, once a build. */
export function readIssuers(folder: string): Issuer[] {
  return foldersIn(folder).map((id) => {
    const { data, content } = matter(readFileSync(join(folder, id, 'issuer.md'), 'utf8'));
    const issuer = {
      ...data,
      id,
      html: markdown.render(content),
      notices: [],
    } as unknown as Issuer;
    issuer.notices = foldersIn(join(folder, id))
      .map((noticeId) => readNotice(join(folder, id, noticeId), noticeId, issuer))
      .reverse();
    return issuer;
  });
}

function readNotice(folder: string, id: string, issuer: Issuer): Notice {
  const { data, content } = matter(readFileSync(join(folder, 'notice.md'), 'utf8'));
  const url = `/${issuer.id}/${id}/`;
  const notice = { ...data, id, url, issuer, parts: [], items: [] } as unknown as Notice;
  const files = readdirSync(join(folder, 'items')).sort();
  const items = files.map((file) => readItem(join(folder, 'items', file), file, notice));
  notice.items = items;
  for (const [index, item] of items.entries()) {
    item.previous = items[index - 1] ?? null;
    item.next = items[index + 1] ?? null;
  }
  const outline: { level: number; heading: string }[] = [];
  let words = '';
  const closeWords = () => {
    if (words.trim()) notice.parts.push({ html: markdown.render(words) });
    words = '';
  };
  for (const line of content.split('\n')) {
    const heading = /^(#+) (.+)$/.exec(line);
    const directive = /^::(items|follow-ups)\[(.+)\]$/.exec(line);
    if (!heading && !directive) {
      words += `${line}\n`;
      continue;
    }
    closeWords();
    const level = (outline.at(-1)?.level ?? 1) + 1;
    if (heading) {
      const [, marks = '', text = ''] = heading;
      while ((outline.at(-1)?.level ?? 0) >= marks.length) outline.pop();
      outline.push({ level: marks.length, heading: text });
      const anchor = `section-${notice.parts.length}`;
      notice.parts.push({ heading: text, level: marks.length, anchor });
    } else if (directive?.[1] === 'items') {
      const placed = itemsNamed(directive[2] ?? '', items);
      for (const item of placed) item.section = outline.map((entry) => entry.heading);
      notice.parts.push({ items: placed, level });
    } else {
      notice.parts.push({ followUps: itemsNamed(directive?.[2] ?? '', items), level });
    }
  }
  closeWords();
  return notice;
}

function readItem(file: string, name: string, notice: Notice): Item {
  const { data, content } = matter(readFileSync(file, 'utf8'));
  const id = name.replace('.md', '');
  const [body = '', number, again] = content.split(/^::follow-up\[(\d+)\]$/m);
  return {
    ...data,
    id,
    url: `${notice.url}${id}/`,
    notice,
    html: markdown.render(body),
    section: [],
    followUp: number && again ? { number, html: markdown.render(again) } : null,
  } as unknown as Item;
}

function itemsNamed(list: string, items: readonly Item[]): Item[] {
  return list.split(', ').flatMap((entry) => {
    const [from = '', to = from] = entry.split('-');
    return items.filter(({ id }) => id >= from && id <= to);
  });
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
