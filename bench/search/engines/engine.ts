import type { Page } from 'playwright-core';
import type { Site } from '../site.ts';

/** A search engine to measure. */
export interface Engine {
  name: string;
  /** Makes its index of the site's items, and a page that searches it, in a folder to be served. */
  build(site: Site, folder: string): Promise<BuiltEngine>;
}

/** An engine with its index of one site. */
export interface BuiltEngine {
  /** The folder to serve. */
  root: string;
  /** Path of the search page; takes `?q=`. It bears the marks of Tongbao's search page. */
  page: string;
  /** Bytes of the files that hold the index and the texts of hits. */
  bytes: number;
  /** The place of the item that a hit names. Throws if there is none. */
  placeOf(mark: string): number;
  /**
   * The marks of all hits of the answer on the page; null if there are too many to be shown one
   * after another.
   */
  marksOn(page: Page, total: number): Promise<string[] | null>;
}
