/** Words of what is still to come, or of how long something holds. */
const yetToCome =
  /将[在于要会]?|拟|计划|预计|预期|力争|争取|确保|届时|要求|定[于在]|安排|下一步|明确|确定|决定|有效|期限|时限|到期|届满|合同|协议|租期|聘期|任期|服务期|施行|实施方案|规划/;
/** Words of a passage behind which all of it may be to come: 下一步工作打算. */
const ofPlans = /下一?步|下一?阶段|今后|打算|计划|拟|将[于在]|安排|日程|时间表|方案|预告/;
const beforeIt = /(?:至|到|前|自|从|[—－–~～-])\s{0,3}$/;
const behindIt =
  /^(?:[^，,。；;]{0,10}(?<!目|此)前[，,]|\s{0,3}(?:之?前|以前|底前|起|止|至|到|[—－–~～-]|到期|届满|[)）]?[》〉]))/;
/** 2025年7月1日起施行，已运行两个月: a beginning that is told as past. */
const begunSince =
  /^\s{0,3}起[^，。；]{0,6}(?:施行|实施|执行|试行|运行|启用|使用)[，,][^，。；]{0,6}(?:已|共)(?:经|累计)?(?:运行|实施|执行|使用)/;
/** 为2026年3月换届做好了准备: a date that only says of what. */
const madeFor =
  /(?:为|对|就|围绕|针对|按照?|关于|迎接?|与|批准|同意|审定|约定|商定|通知|公布)[^，,]{0,6}$/;
const deed =
  '(?:完成|召开|开展|印发|组织|举办|举行|通过|修订|制定|下发|启用|启动|上线|收回|退还|缴纳|整改|开通|建成|签订|采购|验收|约谈|培训|公布|公开|聘任|任命|配备|更换|投入使用)';
/** The clause that a date begins, or the one behind it where nothing else stands in its own. */
const itsClause = '^(?:[上下]午)?[，,]?[^，,。；;]{0,30}?';
const deedDone = new RegExp(`${itsClause}(?:已经?${deed}|${deed}了)`);
/** A verb with 了: 对3名责任人进行了约谈. */
const didSomething = new RegExp(`${itsClause}[\\u4e00-\\u9fff](?<![为除罢])了(?![解结却])`);
const countedSoFar = /^[，,]?[^。；;]{0,16}?(?:已|累计|共|均|全部)/;
/** What is done on a day and not over several: 2025年8月19日召开…, without 将. */
const doneOnDay = /^[，,]?[\u4e00-\u9fff、“”]{0,16}?(?:召开|印发|下发|举办|举行|开展|组织|约谈)/;
const didInTime = new RegExp(`^[，,]?[\\u4e00-\\u9fff、“”]{0,16}?${deed}`);
/** What came of it, counted as no plan counts: 共86人参加, 发现问题3个. */
const outcome =
  /(?:参加|参训|惠及|受益|接诊|发现|查摆|查处|清退|追回|退还)[^，。；\d]{0,10}\d|\d[^，。；\d]{0,6}(?:参加|参训|受益)|均已|累计/;
const deedBeforeBracket = new RegExp(
  `(?:${deed}|了)[^，。；;]{0,24}[（(](?:[^（）()]{0,40}[、，])?$`,
);

/** True if the words around a date say that something was done on it, and nothing that it will be. */
export function isToldAsDone(text: string, index: number, end: number): boolean {
  const sentence = /[^。；;\n]*$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
  const before = /[^，,]*$/.exec(sentence)?.[0] ?? '';
  const after = /^[^。；;\n]*/.exec(text.slice(end, end + 60))?.[0] ?? '';
  if (begunSince.test(after)) return true;
  if (yetToCome.test(before) || yetToCome.test(after) || behindIt.test(after)) return false;
  if (/截[至止]\s{0,3}$/.test(before)) return countedSoFar.test(after);
  // A date in 《…》 is of a document's title.
  if (beforeIt.test(before) || /《[^》]*$/.test(sentence)) return false;
  if (/已经?(?:于|在)\s{0,3}$/.test(before)) return true;
  if (madeFor.test(before) || /^[^，,。；;]{0,8}的/.test(after)) return false;
  if (deedDone.test(after) || didSomething.test(after)) return true;
  if (yetToCome.test(sentence) || ofPlans.test(text.slice(0, index))) return false;
  if (/^[)）、，]/.test(after) && deedBeforeBracket.test(sentence)) return true;
  if (/[日号]$/.test(text.slice(index, end)) && doneOnDay.test(after)) return true;
  return didInTime.test(after) && outcome.test(after);
}
