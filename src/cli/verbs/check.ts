import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { reportForGitHub } from '../../diagnostics/github-report.ts';
import { reportAsJson } from '../../diagnostics/json-report.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { reportAsSarif } from '../../diagnostics/sarif-report.ts';
import { buildDay } from '../../loader/today.ts';
import { noticesOf } from '../../notice/content/content.ts';
import { findingsPage } from '../../outputs/findings-page.ts';
import { withApprovedWords } from '../check/approved-words.ts';
import { findingsOfNotice } from '../check/findings-of-notice.ts';
import { fixContent } from '../check/fix-content.ts';
import { formatMended } from '../check/format-mended.ts';
import { type CheckedContent, checkedContent } from '../checked-content.ts';
import { countContent } from '../count-content.ts';
import { isToFile, outOptions, refuseExistingOut, writeOut } from '../files/write-out.ts';
import { outputFormat } from '../output-format.ts';
import { formatFindings, printFindings } from '../print-findings.ts';
import { rulePages } from '../rule-pages.ts';
import { type Call, contentOption, formatOption, textOption, type Verb } from '../verb.ts';

const formats = ['text', 'json', 'github', 'sarif', 'html'] as const;

/** `tongbao check`: all rules over the content, or over one notice. */
export const checkVerb: Verb = {
  name: 'check',
  usage:
    'check [发布单位/通报] [--fix] [--format text|json|github|sarif|html] [--out 文件] [--force] [--content 文件夹]',
  summary:
    '检查全部内容或一份通报，指出写错的、前后矛盾的地方；--fix 改正程序有把握的（不动通报的文字）；--format html 把一份通报的检查结果写成一页，可以打印',
  options: { fix: { type: 'boolean' }, ...outOptions, ...contentOption, ...formatOption },
  operands: 1,
  async run(call) {
    const format = outputFormat(call, formats);
    const key = (call.operands[0] ?? '').replace(/\/+$/, '');
    if (format === 'html' && key === '') {
      throw new Failure(
        '--format html 一次写一份通报，应写明是哪一份，例如 npx tongbao check yiyuan/2025 --format html --out 检查.html。',
      );
    }
    const folder = textOption(call, 'content', 'content');
    refuseExistingOut(call);
    const check = () => checkedPart(folder, key);
    const { mended, checked: byRules } =
      call.options['fix'] === true ? fixContent(check) : { mended: null, checked: check() };
    const checked = await withApprovedWords(byRules, folder, key);
    const { diagnostics, excepted } = checked;
    if (mended && format !== 'json') {
      (format === 'text' ? process.stdout : process.stderr).write(formatMended(mended));
    }
    switch (format) {
      case 'text':
        printForPeople(call, checked, { folder, key });
        break;
      case 'json':
        writeOut(call, json({ ...reportAsJson(diagnostics, excepted), ...(mended && { mended }) }));
        break;
      case 'github':
        writeOut(call, reportForGitHub(diagnostics));
        break;
      case 'sarif':
        writeOut(call, json(reportAsSarif(diagnostics, excepted, rulePages())));
        break;
      case 'html':
        writePage(call, checked, key);
    }
    return hasErrors(diagnostics) ? 1 : 0;
  },
};

function printForPeople(
  call: Call,
  checked: CheckedContent,
  { folder, key }: { folder: string; key: string },
): void {
  const { content, diagnostics } = checked;
  const what = key === '' ? countContent(content) : key;
  const closing = `已检查 ${what}。${diagnostics.length === 0 ? '没有发现问题。' : ''}\n`;
  if (isToFile(call)) {
    writeOut(call, formatFindings(checked, { folder, key }) + closing);
  } else {
    printFindings(checked, { folder, key });
    process.stdout.write(closing);
  }
}

/** A notice that cannot be read has errors, which are told in place of its page. */
function writePage(call: Call, { content, diagnostics, excepted }: CheckedContent, key: string) {
  const notice = noticesOf(content).find((one) => one.key === key);
  if (notice) {
    writeOut(call, findingsPage(notice, { diagnostics, excepted, checkedOn: buildDay() }));
  } else {
    process.stderr.write(
      `${formatForPeople(diagnostics)}通报读不了，没有写成网页（原来有的没有动）。\n`,
    );
  }
}

function checkedPart(folder: string, key: string): CheckedContent {
  const checked = checkedContent(folder);
  return key === '' ? checked : { ...checked, ...findingsOfNotice(checked, folder, key) };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
