import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { formatForPeople, reportAsJson } from '../../diagnostics/report.ts';
import { checkedContent } from '../checked-content.ts';
import { countContent } from '../count-content.ts';
import { outputFormat } from '../output-format.ts';
import { contentOption, formatOption, textOption, type Verb } from '../verb.ts';

/** `tongbao check`: all rules over the content. */
export const checkVerb: Verb = {
  name: 'check',
  usage: 'check [--content 文件夹] [--format json]',
  summary: '检查全部内容，指出写错的、前后矛盾的地方',
  options: { ...contentOption, ...formatOption },
  operands: 0,
  run(call) {
    const format = outputFormat(call);
    const { content, diagnostics } = checkedContent(textOption(call, 'content', 'content'));
    if (format === 'json') {
      process.stdout.write(`${JSON.stringify(reportAsJson(diagnostics), null, 2)}\n`);
    } else {
      process.stdout.write(formatForPeople(diagnostics));
      process.stdout.write(
        `已检查 ${countContent(content)}。${diagnostics.length === 0 ? '没有发现问题。' : ''}\n`,
      );
    }
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
