import type { Block, Picture, Removal } from '../block.ts';
import type { Doubt } from '../doubt.ts';

/** Kinds of files, text files by their encoding. */
export type SourceForm = 'utf-8' | 'utf-16' | 'gb18030' | 'html' | 'markdown' | 'docx' | 'pdf';

/** What a reader made of a file. */
export interface ReadDocument {
  ok: true;
  form: SourceForm;
  /** What the lines of its blocks count: a Word file has paragraphs, a PDF pages. */
  unit: 'line' | 'paragraph' | 'page';
  /** In the order in which the words are read; none is without words. */
  blocks: Block[];
  /** What the reader left out: furniture, heads and feet of pages. */
  removed: Removal[];
  doubts: Doubt[];
  pictures: Picture[];
}

/** What a reader made of a file, or one sentence why it cannot be read. */
export type Read = ReadDocument | { ok: false; message: string };

/** Turns the bytes of one kind of file into blocks. Never throws for what a file may hold. */
export type Reader = (bytes: Uint8Array) => Read | Promise<Read>;
