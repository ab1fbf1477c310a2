import { allMatches } from './all-matches.ts';
import { remembering } from './remembering.ts';

/** What a label announces. */
export type FieldKind = 'status' | 'progress' | 'deadline' | 'other';

/** A label and its value, such as 完成时限：2025年12月底前. */
export interface LabelledField {
  kind: FieldKind;
  label: string;
  /** As printed, without white space and marks around it. */
  value: string;
  /** True if nothing stands before it but other fields. */
  first: boolean;
}

/**
 * Labels by what they announce. What is called progress (整改情况, too) mostly announces what was done
 * and only now and then a status; 完成时间 announces either a deadline or, printed by mistake, a status.
 */
const labels: readonly (readonly [FieldKind, string])[] = [
  [
    'deadline',
    '(?:计划|预计|拟|应|要求)?(?:完成|整改){1,2}(?:时限|期限|时间|日期)(?:要求)?|(?:落实|办结)(?:时限|期限)',
  ],
  ['status', '(?:整改)?(?:完成|落实)(?:情况|状态)|整改状态|目前状态'],
  ['progress', '(?:整改|完成|工作|目前)?(?:进展|进度)(?:情况)?|整改(?:情况|成效|结果|效果)|状态'],
  [
    'other',
    '(?:整改|牵头|责任|分管|包[案保]|配合|协办|主责|督办|落实){1,2}(?:领导|单位|部门|科室|人员?|人)|(?:整改|工作)(?:措施|目标|要求)|(?:下一?步|下阶段)(?:整改)?(?:措施|打算|计划|工作)|(?:存在)?问题|序号|备注',
  ],
];
const label = labels.map(([, words]) => words).join('|');
const kinds = labels.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`)] as const);
/** A label begins a line, a clause, a bracket, or what white space sets apart; behind a field also ，. */
const labelled = new RegExp(
  `(?<=^|[；;。，,\\s（(【［\\[〔])(${label})\\s{0,3}[:：]|[【［\\[〔](${label})[】］\\]〕]\\s{0,3}[:：]?`,
  'g',
);

/** The labelled fields of a line, in their order: several may stand on one, parted by ； or spaces. */
export const labelledFields = remembering(findFields);

function findFields(line: string): readonly Readonly<LabelledField>[] {
  const matches = allMatches(labelled, line);
  const start = matches.find(({ index }) => !/[，,]/.test(line[index - 1] ?? ''))?.index;
  if (start === undefined) return [];
  const found = matches.filter(({ index }) => index >= start);
  const first = /^[\s（(【［[〔]{0,4}$/.test(line.slice(0, start));
  return found.map((match, index) => {
    const name = match[1] ?? match[2] ?? '';
    const value = line.slice(match.index + match[0].length, found[index + 1]?.index ?? line.length);
    return { kind: kindOf(name), label: name, value: trimmed(value), first };
  });
}

function kindOf(name: string): FieldKind {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

/** The value without the marks that part it from the next field or close its bracket. */
function trimmed(value: string): string {
  const words = value.trim().replace(/[；;，,、（(【［[〔\s]{1,10}$/, '');
  const closed = words.replace(/[】）)\]］〕]\s{0,3}[。；;]?$/, '');
  const opens = /[【（([［〔]/.test(closed);
  return (opens ? words : closed).trim();
}
