import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { readRulePage } from './rule-page.ts';
import { reportAsSarif } from './sarif-report.ts';
import { uriOf } from './sarif-uri.ts';

const page = readRulePage(
  'status-agrees',
  '# status-agrees：完成情况与正文一致\n\n程度：错误（不改正……）\n\n## 何时报告\n\n写的是另一种。\n\n## 怎么改\n\n改。\n',
);

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'status-agrees',
    severity: 'error',
    file: 'content/示例/2025/items/01 a.md',
    line: 3,
    column: 9,
    end: { line: 3, column: 18 },
    quote: 'completed',
    message: 'status 应与正文一致',
    advice: '核对原文。',
    ...changes,
  };
}

function resultOf(changes: Partial<Diagnostic> = {}) {
  return reportAsSarif([diagnostic(changes)], [], [page]).runs[0]?.results[0];
}

describe('a SARIF log', () => {
  it('names its version, its tool and its rules', () => {
    const log = reportAsSarif([], [], [page]);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits', results: [] });
    expect(log.runs[0]?.tool.driver.rules).toEqual([
      {
        id: 'status-agrees',
        name: '完成情况与正文一致',
        shortDescription: { text: '完成情况与正文一致' },
        fullDescription: { text: '写的是另一种。' },
        help: { text: page.markdown, markdown: page.markdown },
        defaultConfiguration: { level: 'error' },
      },
    ]);
  });

  it('gives a finding its rule, level and place', () => {
    expect(resultOf()).toMatchObject({
      ruleId: 'status-agrees',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'status 应与正文一致\n怎么办：核对原文。' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/%E7%A4%BA%E4%BE%8B/2025/items/01%20a.md' },
            region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 18 },
          },
        },
      ],
      suppressions: [],
    });
    expect(resultOf({ severity: 'hint' })?.level).toBe('note');
  });

  it('gives a finding of a whole file no region', () => {
    const { end, quote, ...whole } = diagnostic({ line: null, column: null });
    const [result] = reportAsSarif([whole], [], []).runs[0]?.results ?? [];
    expect(Object.keys(result?.locations[0]?.physicalLocation ?? {})).toEqual(['artifactLocation']);
    expect(result).not.toHaveProperty('ruleIndex');
  });

  it('tells the other half of a contradiction', () => {
    const related = { file: 'b.md', line: 9, column: 1, message: '在这里写明' };
    expect(resultOf({ related })?.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'b.md' },
          region: { startLine: 9, startColumn: 1 },
        },
        message: { text: '在这里写明' },
      },
    ]);
  });

  it('gives what mends it', () => {
    const span = { file: 'a.md', line: 3, column: 9, end: { line: 3, column: 18 } };
    const fix = {
      message: 'status 改为 in-progress',
      key: 'status',
      edits: [{ span, text: 'in-progress' }],
    };
    expect(resultOf({ file: 'a.md', fix })?.fixes).toEqual([
      {
        description: { text: 'status 改为 in-progress' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 18 },
                insertedContent: { text: 'in-progress' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has excepted findings suppressed with their reason', () => {
    const log = reportAsSarif([], [diagnostic({ excepted: '原文如此' })], [page]);
    expect(log.runs[0]?.results[0]?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: '原文如此' },
    ]);
  });

  it('marks a finding so that it is known again when lines above it move', () => {
    const print = (changes: Partial<Diagnostic>) => resultOf(changes)?.partialFingerprints;
    expect(print({ line: 30 })).toEqual(print({}));
    expect(print({ quote: 'sustained' })).not.toEqual(print({}));
    const twice = reportAsSarif([diagnostic(), diagnostic({ line: 5 })], [], [page]);
    const [a, b] = twice.runs[0]?.results ?? [];
    expect(a?.partialFingerprints).not.toEqual(b?.partialFingerprints);
  });
});

it.each([
  ['content/a b/#1.md', 'content/a%20b/%231.md'],
  ['content\\a\\b.md', 'content/a/b.md'],
  ['../内容/a.md', '../%E5%86%85%E5%AE%B9/a.md'],
  ['/srv/a%.md', 'file:///srv/a%25.md'],
  ['C:\\站点\\a.md', 'file:///C:/%E7%AB%99%E7%82%B9/a.md'],
])('writes the path %s as a URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});
