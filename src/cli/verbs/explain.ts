import { type Severity, severities } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { type RulePage, readRulePage } from '../../diagnostics/rule-page.ts';
import { doubtIds, rulePage, rulePages } from '../rule-pages.ts';
import type { Verb } from '../verb.ts';

/** `tongbao explain`: the page of a rule, or of a doubt of the importer. */
export const explainVerb: Verb = {
  name: 'explain',
  usage: 'explain 规则',
  summary: '说明一条检查规则或导入时拿不准的一种情况：何时报告、为什么、怎么改',
  operands: 1,
  options: {},
  run({ operands }) {
    const [id = ''] = operands;
    const page = rulePage(id);
    if (page === null) {
      const what = id === '' ? '请写明规则的名称' : `没有“${id}”这条规则`;
      throw new Failure([`${what}。`, ...lists()].join('\n'));
    }
    process.stdout.write(page);
    return 0;
  },
};

const headings: Readonly<Record<Severity, string>> = {
  error: '检查的规则，错误（不改正，网站不会重新生成）：',
  warning: '检查的规则，警告：',
  hint: '检查的规则，提示：',
};

/** All pages, a line each: the id and what it is about; rules by their severity, then doubts. */
function lists(): string[] {
  const pages = rulePages();
  const rules = severities.flatMap((severity) => {
    const lines = pages.filter((page) => page.severity === severity).map(line);
    return lines.length > 0 ? [headings[severity], ...lines] : [];
  });
  const doubts = doubtIds().map((id) => line(readRulePage(id, rulePage(id) ?? '')));
  return [...rules, '导入时拿不准的：', ...doubts];
}

function line({ id, name }: RulePage): string {
  return `  ${id}：${name}`;
}
