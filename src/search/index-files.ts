import type { ItemStatus } from '../notice/status/item-status.ts';
import type { Day } from '../notice/time/day.ts';

/*
 * What stands in `pagefind/`, for those who write it (index/) and those who read it (engine/):
 *
 *   pagefind-entry.json      IndexEntry: asked for anew each time
 *   <folder>/catalogue.gz    Catalogue
 *   <folder>/index/<n>.gz    chunk n of the index (chunk.ts)
 *   <folder>/item/<n>.gz     SearchItem of item n
 *   <folder>/simplified.gz   traditional → simplified characters, one object
 *   <folder>/terms.gz        IndexTerms: asked for where a query finds nothing
 *   <folder>/readings.gz     Readings: likewise
 *
 * The folder is named by a digest of all it holds, so that its files may be kept for ever. All of
 * them are gzip as files, so that they are small on servers that compress nothing; their ending is
 * one that every server knows.
 */

/** Where the files stand, from the folder or address of the site. */
export const indexRoot = 'pagefind';

/** The file that names the folder of all others. */
export const entryFile = 'pagefind-entry.json';
/** The file that every search begins with. */
export const catalogueFile = 'catalogue.gz';

/** The form of these files; a reader refuses another. */
export const indexFormat = 1;

/** pagefind/pagefind-entry.json. */
export interface IndexEntry {
  format: number;
  /** Name of the folder that holds everything else. */
  folder: string;
}

/**
 * What is known of every item before its words are loaded: enough to filter, count, sort and link.
 * The items are numbered; `items` holds a value for each number.
 */
export interface Catalogue {
  /** The index chunks, in order: chunk n holds the words from `from[n]` up to `from[n + 1]`. */
  chunks: {
    from: string[];
    /** Size of each, in kilobytes. */
    size: number[];
  };
  issuers: CatalogueIssuer[];
  notices: CatalogueNotice[];
  /** Days that are deadlines, in order. */
  deadlines: Day[];
  /** The sets of topics that items have, as their codes. */
  topics: string[][];
  items: {
    /** Id within its notice. */
    id: string[];
    /** Place of its notice in `notices`. */
    notice: number[];
    /** The status it has now; null if none is known. */
    status: (ItemStatus | null)[];
    /** Place of its deadline's last day in `deadlines`; -1 if it has none, or none that is a day. */
    deadline: number[];
    /** Place of its topics in `topics`. */
    topics: number[];
    /** How many units of its folded text are its heading and problem. */
    head: number[];
  };
  /** What addresses of the site's pages end in; left out where they end in a slash. */
  pageFile?: string;
}

/** 发布单位. */
export interface CatalogueIssuer {
  id: string;
  name: string;
  region: string | null;
}

/** 通报. */
export interface CatalogueNotice {
  /** `issuer/notice`. */
  key: string;
  /** Place of its issuer in `issuers`. */
  issuer: number;
  title: string;
  published: Day | null;
  /** First and last day of its comment window. */
  window: { opens: Day | null; closes: Day } | null;
}

/** What a hit shows of an item beside what the catalogue says. */
export interface SearchItem {
  /** The printed label, such as （1）. */
  label: string;
  title: string;
  /** The deadline as printed. */
  deadline: string | null;
  /** All printed words of the item, label and title first, paragraphs separated by `\n`. */
  text: string;
  /** Its traditional characters with their simplified forms; left out where it has none. */
  simplified?: [traditional: string, simplified: string][];
}

/** Words of the items that can be proposed to a reader, those that most items hold first. */
export interface IndexTerms {
  /** As they are printed. */
  terms: string[];
  /** How many items hold each. */
  items: number[];
}

/** Syllables of pinyin without tones → the characters that can be read so. */
export type Readings = Record<string, string>;
