// node bench/precision.ts [--notices FOLDER] [--worksheet]
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultSettings } from '../src/checker/settings.ts';
import { findingsInTexts, type TextFinding } from './check/findings-in-texts.ts';
import { compareWithVerdicts, type Precision, readVerdicts } from './check/verdicts.ts';

const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '../shared/notices' },
    worksheet: { type: 'boolean', default: false },
  },
});
if (!existsSync(values.notices)) {
  console.error(
    `There is no folder ${values.notices}.\nnode bench/precision.ts [--notices FOLDER]`,
  );
  process.exit(2);
}
const texts = readdirSync(values.notices)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name: name.slice(0, -'.txt'.length), file: join(values.notices, name) }));
const { today, verdicts } = readVerdicts();
const found = await findingsInTexts(texts, { settings: defaultSettings, today });
const grave = found.filter(({ severity }) => severity !== 'hint');

if (values.worksheet) {
  for (const finding of grave) console.log(worksheetEntry(finding));
} else {
  const { rules, all, unjudged, gone } = compareWithVerdicts(grave, verdicts);
  console.log(`${texts.length} notices, checked as on ${today}. Beside these findings ${found.length - grave.length} hints.

| rule | errors and warnings | true | false | taste | without verdict | precision |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rules, all].map(tableRow).join('\n')}`);
  listKeys('Findings without a verdict (--worksheet shows their words):', unjudged);
  listKeys('Verdicts without a finding:', gone);
}

function tableRow({ rule, findings, counts, precision }: Precision): string {
  const { true: right, false: wrong, taste } = counts;
  const share = Number.isNaN(precision) ? '' : `${Math.floor(precision * 100)} %`;
  const without = findings - right - wrong - taste;
  return `| ${[rule, findings, right, wrong, taste, without, share].join(' | ')} |`;
}

function listKeys(heading: string, keys: readonly string[]): void {
  if (keys.length > 0) console.log(`\n${heading}\n${keys.join('\n')}`);
}

/** What a person needs to judge a finding, and the line that the verdict is written on. */
function worksheetEntry({ key, severity, message, quote, related }: TextFinding): string {
  const lines = [
    `${severity}: ${message}`,
    ...(quote === undefined ? [] : [`  “${quote}”`]),
    ...(related
      ? [`  ${related.file}:${related.line} ${related.message} “${related.quote ?? ''}”`]
      : []),
    `    "${key}": "${verdicts[key] ?? ''}",`,
  ];
  return `${lines.join('\n')}\n`;
}
