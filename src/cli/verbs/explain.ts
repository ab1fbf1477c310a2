import { Failure } from '../../diagnostics/failure.ts';
import { ruleIds, rulePage } from '../rule-pages.ts';
import type { Verb } from '../verb.ts';

/** `tongbao explain`: the page of a rule. */
export const explainVerb: Verb = {
  name: 'explain',
  usage: 'explain 规则',
  summary: '说明一条检查规则：何时报告、为什么、怎么改',
  options: {},
  run({ operands }) {
    const [id = ''] = operands;
    const page = rulePage(id);
    if (page === null) {
      const what = id === '' ? '请写明规则的名称' : `没有“${id}”这条规则`;
      throw new Failure(`${what}。规则有：${ruleIds().join('、')}`);
    }
    process.stdout.write(page);
    return 0;
  },
};
