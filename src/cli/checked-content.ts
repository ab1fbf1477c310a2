import { checkContent } from '../checker/check.ts';
import { type LoadedContent, readContent } from '../loader/read-content.ts';

/** Reads a content folder and runs every rule over what could be read. */
export function checkedContent(folder: string): LoadedContent {
  const { content, diagnostics } = readContent(folder);
  return { content, diagnostics: [...diagnostics, ...checkContent(content)] };
}
