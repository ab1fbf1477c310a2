import { getResolvedPDFJS } from 'unpdf';

/** An entry of a PDF's bookmarks, with those below it. */
export interface Bookmark {
  title: string;
  items: Bookmark[];
}

/** What a tagged PDF says, as a program that reads it aloud or copies from it takes it. */
export interface PdfText {
  /** For each page its words, as the file gives them, white space taken out, without its furniture. */
  pages: string[];
  /** For each page what is marked as furniture: numbers of pages, heads of tables that are repeated. */
  furniture: string[];
  bookmarks: Bookmark[];
  /** The names of its tags, in the order in which they stand, page by page. */
  tags: string[];
  /** Addresses of its links. */
  links: string[];
  /** Title, Author, Language and CreationDate; undefined where the file does not say. */
  info: Record<string, string | undefined>;
}

interface TagNode {
  role?: string;
  children?: TagNode[];
}

/** Reads a tagged PDF. */
export async function pdfText(file: Uint8Array): Promise<PdfText> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const text: PdfText = {
    pages: [],
    furniture: [],
    bookmarks: bookmarksOf((await document.getOutline()) ?? []),
    tags: [],
    links: [],
    info: (await document.getMetadata()).info as PdfText['info'],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marks: string[] = [];
    const words = { page: '', furniture: '' };
    for (const item of items) {
      if ('str' in item) words[marks.includes('Artifact') ? 'furniture' : 'page'] += item.str;
      else if (item.type === 'endMarkedContent') marks.pop();
      // pdf.js gives the tag, its types do not.
      else marks.push((item as { tag?: string }).tag ?? '');
    }
    text.pages.push(words.page.replaceAll(/\s/g, ''));
    text.furniture.push(words.furniture.replaceAll(/\s/g, ''));
    for (const { url } of await page.getAnnotations()) if (url) text.links.push(url);
    text.tags.push(...tagsOf((await page.getStructTree()) as TagNode));
  }
  await task.destroy();
  return text;
}

function bookmarksOf(outline: readonly Bookmark[]): Bookmark[] {
  return outline.map(({ title, items }) => ({ title, items: bookmarksOf(items) }));
}

function tagsOf({ role, children = [] }: TagNode): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(tagsOf)];
}
