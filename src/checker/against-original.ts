import type { Passage } from '../notice/content/passage.ts';

/** Advice to change words: those of the notice were approved and are held against the original. */
export function againstOriginal({ kind }: Pick<Passage, 'kind'>, advice: string): string {
  return kind === 'added' ? advice : `核对批准的原文，${advice}`;
}
