import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { expect, it } from 'vitest';
import type { Diagnostic, Place } from './diagnostic.ts';
import { readRulePage } from './rule-page.ts';
import { reportAsSarif } from './sarif-report.ts';

/** SARIF's schema as the JSON Schema Store has it (Apache-2.0), which took it from OASIS. */
const schema = JSON.parse(readFileSync('tests/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));

const place: Place = {
  file: 'content/示例/2025/items/01.md',
  line: 3,
  column: 9,
  end: { line: 3, column: 18 },
  quote: 'completed',
};
const finding: Diagnostic = {
  ...place,
  rule: 'status-agrees',
  severity: 'error',
  message: 'status 应与正文一致',
  advice: '核对原文。',
  related: { ...place, message: '在这里写明' },
  fix: {
    message: 'status 改为 in-progress',
    key: 'status',
    edits: [
      {
        span: { file: place.file, line: 3, column: 9, end: { line: 3, column: 18 } },
        text: 'in-progress',
      },
    ],
  },
};
const ofWhole: Diagnostic = {
  rule: 'encoding',
  severity: 'hint',
  file: '/srv/多 余.txt',
  line: null,
  column: null,
  message: '编码',
  advice: '另存。',
};

it('a SARIF log is what the official schema asks for', () => {
  const validate = new Ajv({
    strict: false,
    validateFormats: false,
    // A pattern of the schema is none with the flag u.
    unicodeRegExp: false,
  }).compile(schema);
  const page = readRulePage('status-agrees', '# status-agrees：一致\n\n程度：错误（……）\n');
  const log = reportAsSarif([finding, ofWhole], [{ ...finding, excepted: '原文如此' }], [page]);
  validate(JSON.parse(JSON.stringify(log)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{}] }] })).toBe(false);
});
