import { type LoadedContent, readContent } from './read-content.ts';

/** Content and the folder it comes from. */
interface ProvidedContent {
  folder: string;
  content: LoadedContent['content'];
}

/**
 * Astro bundles the pages apart from the command that starts it, so module state is not shared
 * between them; the process is. One reading serves a whole build.
 */
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('tongbao.content');

/** Says what the pages show from now on. */
export function provideContent(folder: string, { content }: LoadedContent): void {
  shared[key] = { folder, content } satisfies ProvidedContent;
}

/** The content that the pages show; the folder `content` where no command provided any. */
export function currentContent(): ProvidedContent {
  shared[key] ??= { folder: 'content', content: readContent('content').content };
  return shared[key] as ProvidedContent;
}
