import { median } from '../measure.ts';

/** What Lighthouse judges, with how its categories are called. */
export const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;

/** The device that Lighthouse imitates. */
export type FormFactor = 'mobile' | 'desktop';

/** A result of Lighthouse, as far as it is used. */
export interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: readonly { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
}

/** An audit of Lighthouse's. */
interface Audit {
  title: string;
  /** From 0 to 1; null if the audit does not apply, failed, or only informs. */
  score: number | null;
  scoreDisplayMode: string;
  displayValue?: string;
}

/** The runs of Lighthouse on one page with one form factor. */
export interface AuditedPage {
  /** What the page is called, such as “home”. */
  name: string;
  form: FormFactor;
  runs: readonly Report[];
}

/** Head of the table of scores. */
export const scoreHead = `| page | form factor | ${Object.values(categories).join(' | ')} |
| --- | --- | ${Object.values(categories)
  .map(() => '---:')
  .join(' | ')} |`;

/** A row under `scoreHead`: of each category the median of the runs, and the least if it is less. */
export function scoreRow({ name, form, runs }: AuditedPage): string {
  const cells = Object.keys(categories).map((category) => {
    // A category that could not be scored counts as 0.
    const scores = runs.map((run) => Math.round((run.categories[category]?.score ?? 0) * 100));
    const [middle, least] = [median(scores), Math.min(...scores)];
    return least < middle ? `${middle} (least ${least})` : `${middle}`;
  });
  return `| ${[name, form, ...cells].join(' | ')} |`;
}

/** Head of the table of audits that were not passed. */
export const faultHead = `| audit | title | weight | pages |
| --- | --- | --- | --- |`;

/** An audit that was not passed. */
interface Fault {
  title: string;
  category: string;
  /** Its weight in its category; 0 if it only advises. */
  weight: number;
  /** Page and form factor, with what Lighthouse found there in the last run that found it. */
  found: Map<string, string>;
}

/**
 * Rows under `faultHead`: each audit that in some run gave less than its full score or failed, those
 * that count most in their category first.
 */
export function faultRows(pages: readonly AuditedPage[]): string[] {
  return [...faultsOf(pages)]
    .toSorted(([, one], [, other]) => other.weight - one.weight)
    .map(([id, { title, category, weight, found }]) => {
      const share = weight === 0 ? 'none' : `${weight} of ${category}`;
      const where = [...found].map(([page, value]) => (value ? `${page} (${value})` : page));
      return `| \`${id}\` | ${title} | ${share} | ${where.join('; ')} |`;
    });
}

function faultsOf(pages: readonly AuditedPage[]): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const { name, form, runs } of pages) {
    for (const { category, id, weight, audit } of runs.flatMap(unpassed)) {
      const fault = faults.get(id) ?? { title: audit.title, category, weight, found: new Map() };
      const value = audit.scoreDisplayMode === 'error' ? 'could not be run' : audit.displayValue;
      fault.found.set(`${name}, ${form}`, value ?? '');
      faults.set(id, fault);
    }
  }
  return faults;
}

function unpassed({ categories: judged, audits }: Report) {
  return Object.entries(judged).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFault =
        audit && (audit.scoreDisplayMode === 'error' || (audit.score !== null && audit.score < 1));
      return isFault ? [{ category, id, weight, audit }] : [];
    }),
  );
}
