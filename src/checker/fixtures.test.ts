import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runFixture } from '../../tests/support/rule-fixture.ts';
import { rules } from './rules.ts';

const folder = 'src/checker/rules';

function fixturesOf(id: string): string[] {
  const fixtures = join(folder, id, 'fixtures');
  return existsSync(fixtures) ? readdirSync(fixtures).map((name) => join(fixtures, name)) : [];
}

describe.each(rules)('$id', (rule) => {
  const outcomes = fixturesOf(rule.id).map(
    (file) => [file, runFixture(rule, readFileSync(file, 'utf8'))] as const,
  );

  it('has a fixture in which it fires and one in which it is silent', () => {
    expect(outcomes.some(([, { expected }]) => expected.length > 0)).toBe(true);
    expect(outcomes.some(([, { expected }]) => expected.length === 0)).toBe(true);
  });

  it.each(outcomes)('fires where %s is marked, and nowhere else', (_, { expected, found }) => {
    expect(found).toEqual(expected);
  });
});
