import { isDeepStrictEqual } from 'node:util';
import { type CheckConditions, checkContent } from '../checker/check.ts';
import type { Sifted } from '../checker/exceptions.ts';
import { readSettings } from '../checker/read-settings.ts';
import { defaultSettings } from '../checker/settings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ContentReading, type LoadedContent, type PathInContent } from '../loader/read-content.ts';
import { findSettings } from '../loader/settings-file.ts';
import type { Read } from '../loader/text-file.ts';
import { buildDay } from '../loader/today.ts';
import type { Notice } from '../notice/content/content.ts';
import type { SourceFile } from '../notice/files/source-file.ts';

/** Content with all that the checker says of it. */
export interface CheckedContent extends LoadedContent {
  /** Findings that the content gives a reason to leave as they are. */
  excepted: Diagnostic[];
}

/** Reads a content folder and runs every rule over what could be read. */
export function checkedContent(folder: string): CheckedContent {
  return new ContentCheck(folder).check();
}

/** On what the content of this folder is checked: its tongbao.yml, as far as it can be read, and today. */
export function checkConditions(folder: string): CheckConditions {
  return basisOf(findSettings(folder), null).conditions;
}

/** A content folder that is checked whole at first, and then again where it has changed. */
export class ContentCheck {
  readonly #folder: string;
  readonly #reading: ContentReading;
  #basis: Basis | null = null;
  #loaded: LoadedContent | null = null;
  #checked: CheckedContent | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    this.#reading = new ContentReading(folder);
  }

  /**
   * What there is to say after changes at these paths; the same object as before where nothing is
   * different. tongbao.yml and the day are looked up each time: with others, all is checked again.
   * Throws what ContentReading throws.
   */
  check(changed: Iterable<PathInContent> = []): CheckedContent {
    const loaded = this.#reading.read(changed);
    const basis = basisOf(findSettings(this.#folder), this.#basis);
    if (this.#checked && loaded === this.#loaded && basis === this.#basis) return this.#checked;
    const { conditions, diagnostics, known } = basis;
    const found = checkContent(loaded.content, conditions, known);
    this.#basis = basis;
    this.#loaded = loaded;
    this.#checked = {
      content: loaded.content,
      diagnostics: [...loaded.diagnostics, ...diagnostics, ...found.diagnostics],
      excepted: found.excepted,
    };
    return this.#checked;
  }
}

/** What a check depends on besides the content, and what is known on this basis. */
interface Basis {
  source: Read<SourceFile> | null;
  conditions: CheckConditions;
  /** Faults of tongbao.yml. */
  diagnostics: Diagnostic[];
  known: WeakMap<Notice, Sifted>;
}

/** The basis of today; the same object as before where it is the same. */
function basisOf(source: Read<SourceFile> | null, before: Basis | null): Basis {
  const today = buildDay();
  if (before?.conditions.today === today && isDeepStrictEqual(before.source, source)) return before;
  const { settings, diagnostics } = source
    ? readSettings(source.value)
    : { settings: defaultSettings, diagnostics: [] };
  return {
    source,
    conditions: { settings, today },
    diagnostics: [...(source?.diagnostics ?? []), ...diagnostics],
    known: new WeakMap(),
  };
}
