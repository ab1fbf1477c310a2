import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type RulePage, readRulePage } from '../diagnostics/rule-page.ts';
import { projectRoot } from './project-root.ts';

const rules = join(projectRoot, 'src/checker/rules');
const doubts = join(projectRoot, 'src/importer/doubts');

/** Ids of all rules that have a page, in alphabetical order. */
export function ruleIds(): string[] {
  return readdirSync(rules).toSorted();
}

/** Ids of all doubts of the importer that have a page, in alphabetical order. */
export function doubtIds(): string[] {
  return readdirSync(doubts)
    .map((name) => basename(name, '.md'))
    .toSorted();
}

/** The pages of all rules, in the order of their ids. */
export function rulePages(): RulePage[] {
  return ruleIds().flatMap((id) => {
    const markdown = rulePage(id);
    return markdown === null ? [] : [readRulePage(id, markdown)];
  });
}

/** The page of a rule or of a doubt, in Markdown; null if there is no such one. */
export function rulePage(id: string): string | null {
  const isDoubt = doubtIds().includes(id);
  if (!isDoubt && !ruleIds().includes(id)) return null;
  const page = isDoubt ? join(doubts, `${id}.md`) : join(rules, id, 'page.md');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
}
