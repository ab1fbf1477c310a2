import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const folder = join(projectRoot, 'src/checker/rules');

/** Ids of all rules that have a page, in alphabetical order. */
export function ruleIds(): string[] {
  return readdirSync(folder).toSorted();
}

/** The page of a rule, in Markdown; null if there is no such rule. */
export function rulePage(id: string): string | null {
  const page = join(folder, id, 'page.md');
  return ruleIds().includes(id) && existsSync(page) ? readFileSync(page, 'utf8') : null;
}
