import { Failure } from '../../diagnostics/failure.ts';
import { doubtIds, ruleIds, rulePage } from '../rule-pages.ts';
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
      throw new Failure(
        [`${what}。`, '检查的规则：', list(ruleIds()), '导入时拿不准的：', list(doubtIds())].join(
          '\n',
        ),
      );
    }
    process.stdout.write(page);
    return 0;
  },
};

/** A line for each page: its heading, which is the id and what it is about. */
function list(ids: readonly string[]): string {
  return ids.map((id) => `  ${/^# (.+)/.exec(rulePage(id) ?? '')?.[1] ?? id}`).join('\n');
}
