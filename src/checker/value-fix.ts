import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Written } from '../notice/content/content.ts';
import { valueEdits } from '../notice/content/front-matter-edit.ts';

/** The fix that gives a key of front matter this value; none where the edit would not be sure. */
export function valueFix(
  written: Written,
  path: readonly [string, ...PropertyKey[]],
  value: string,
): { fix?: Fix } {
  const edits = valueEdits(written, path, value);
  if (!edits) return {};
  const name = path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : key)).join(' 的 ');
  return { fix: { message: `${name} 改为 ${value}`, key: path[0], edits } };
}
