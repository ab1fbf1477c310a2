import { readSettings } from '../../src/checker/read-settings.ts';
import type { Rule } from '../../src/checker/rule.ts';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import { contentFromFiles, inNoticeFolder, printFindings } from './notice-from-files.ts';
import { conditions, ruleInput } from './rule-input.ts';

/** Where a rule must fire, and where it did, as comparable lines. */
export interface FixtureOutcome {
  expected: string[];
  found: string[];
}

const opens = '⟦';
const closes = '⟧';

/**
 * Runs a rule over a fixture. A fixture says in its first lines what it is about; then come files,
 * each after a line `=== path` (notice.md, items/01.md, tongbao.yml; or `=== today 2025-05-06`).
 * ⟦…⟧ stands around the words that a finding must quote; ⟦⟧ stands where one must point that quotes
 * nothing. A file without front matter gets one that says nothing wrong, and a fixture of items
 * alone a notice.md that places them.
 */
export function runFixture(rule: Rule, fixture: string): FixtureOutcome {
  const [preface = '', ...parts] = fixture.split(/^=== /m);
  if (preface.trim() === '') throw new Error('A fixture begins with what it is about.');
  let today = conditions.today;
  let settings = conditions.settings;
  const expected: string[] = [];
  const files: Record<string, string> = {};
  for (const part of parts) {
    const [name = '', ...lines] = part.split('\n');
    const text = lines.join('\n').trimEnd();
    if (name.startsWith('today ')) today = name.slice('today '.length).trim();
    else if (name === 'tongbao.yml') settings = settingsFrom(text);
    else files[name] = takeMarkers(name, withFrontMatter(name, text), expected);
  }
  files['notice.md'] ??= withFrontMatter('notice.md', placeAll(Object.keys(files)));
  const { content, diagnostics } = contentFromFiles({
    'shili/issuer.md': files['issuer.md'] ?? '---\nname: 示例医院\n---\n',
    ...inNoticeFolder(files),
  });
  const notice = content.issuers[0]?.notices[0];
  if (diagnostics.length > 0 || !notice) {
    throw new Error(`The fixture has faults of form:\n${printFindings(diagnostics).join('\n')}`);
  }
  const found = [...rule.check(ruleInput(notice, { settings, today }))].map(({ place }) =>
    printPlace(place),
  );
  return { expected: expected.sort(), found: found.sort() };
}

function settingsFrom(text: string) {
  const { settings, diagnostics } = readSettings({ file: 'tongbao.yml', text });
  if (diagnostics.length > 0) throw new Error(printFindings(diagnostics).join('\n'));
  return settings;
}

function withFrontMatter(name: string, text: string): string {
  if (text.startsWith('---\n') || text.startsWith(`${opens}${closes}---\n`)) return text;
  const title = name === 'notice.md' ? '关于整改情况的通报\npublished: 2025-05-06' : '某事项';
  return `---\ntitle: ${title}\n---\n${text}`;
}

function placeAll(paths: readonly string[]): string {
  const ids = paths.flatMap((path) => /^items\/(.+)\.md$/.exec(path)?.[1] ?? []);
  return ids.length === 0 ? '正文。' : `::items[${ids.join(', ')}]`;
}

/** The file without its markers; what they say goes to `expected`. */
function takeMarkers(file: string, text: string, expected: string[]): string {
  const open: { line: number; column: number; start: number }[] = [];
  let plain = '';
  let line = 1;
  let lineStart = 0;
  for (const character of text) {
    if (character === opens) {
      open.push({ line, column: plain.length - lineStart + 1, start: plain.length });
    } else if (character === closes) {
      const marker = open.pop();
      if (!marker) throw new Error(`${file}:${line}: ${closes} closes nothing.`);
      const quote = plain.slice(marker.start);
      expected.push(printPlace({ file, ...marker, ...(quote !== '' && { quote }) }));
    } else {
      plain += character;
      if (character === '\n') {
        line += 1;
        lineStart = plain.length;
      }
    }
  }
  if (open.length > 0) throw new Error(`${file}: ${opens} is not closed.`);
  return plain;
}

function printPlace({ file, line, column, quote }: Place): string {
  const path = file.replace(/^content\/shili\/2025\//, '');
  return `${path}:${line}:${column} ${quote ?? ''}`.trim();
}
