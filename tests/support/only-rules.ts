import { rules } from '../../src/checker/rules.ts';

/** A tongbao.yml that asks these rules alone, so that a test is about nothing else. */
export function onlyRules(...asked: string[]): string {
  const others = rules.filter(({ id }) => !asked.includes(id));
  return ['rules:', ...others.map(({ id }) => `  ${id}: off`), ''].join('\n');
}
