import { type LoadedContent, readContent } from './read-content.ts';

/**
 * Astro bundles the pages apart from the command that starts it, so that module state is not
 * shared between them; the process is. One reading serves a whole build.
 */
const shared = globalThis as { [key: symbol]: unknown };
const folderKey = Symbol.for('tongbao.contentFolder');
const loadedKey = Symbol.for('tongbao.loadedContent');

/** Names the folder whose content the pages show, with its content if that is read already. */
export function provideContent(folder: string, loaded?: LoadedContent): void {
  shared[folderKey] = folder;
  shared[loadedKey] = loaded;
}

/** The content that the pages show, read at the first call after it was provided or forgotten. */
export function currentContent(): LoadedContent {
  const loaded = (shared[loadedKey] as LoadedContent | undefined) ?? readContent(contentFolder());
  shared[loadedKey] = loaded;
  return loaded;
}

/** The folder whose content the pages show. */
export function contentFolder(): string {
  return (shared[folderKey] as string | undefined) ?? 'content';
}

/** Lets the next call of `currentContent` read the folder anew. */
export function forgetContent(): void {
  shared[loadedKey] = undefined;
}
