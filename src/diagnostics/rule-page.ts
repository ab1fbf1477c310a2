import { type Severity, severities, severityNames } from './diagnostic.ts';

/** A rule's page (page.md), and what it says of the rule. */
export interface RulePage {
  id: string;
  /** What the rule is called, in Chinese. */
  name: string;
  severity: Severity;
  /** When it fires: the words of that section. */
  fires: string;
  markdown: string;
}

/** Reads a rule's page. A page without one of its parts is read as if that part said the least. */
export function readRulePage(id: string, markdown: string): RulePage {
  const name = /^# [^：\n]+：(.+)$/m.exec(markdown)?.[1] ?? id;
  const grave = /^程度：(..)/m.exec(markdown)?.[1];
  const severity = severities.find((one) => severityNames[one] === grave) ?? 'hint';
  const section = markdown.split(/^## /m).find((part) => part.startsWith('何时报告\n'));
  const fires = section?.slice(section.indexOf('\n')).trim() || name;
  return { id, name, severity, fires, markdown };
}
