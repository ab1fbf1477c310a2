import type { Family } from '../../notice/text/numbering.ts';
import { namesProblem } from './heading-shape.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Takes the first sentence of numbered paragraphs for their heading where siblings are alike: most
 * lines with numbers of this kind begin by naming a problem, or begin right under headings that
 * only name themes, or have their first sentence set off as a heading.
 */
export function admitLeads(lines: readonly SourceLine[]): SourceLine[] {
  const families = new Set(lines.flatMap(({ label, lead }) => (label && lead ? label.family : [])));
  const admitted = new Set(
    [...families].filter(
      (family) =>
        family === 'problem' ||
        mostlyProblems(lines, family) ||
        standUnderThemes(lines, family) ||
        mostlyRunOn(lines, family),
    ),
  );
  return lines.map((line) => {
    const { label, lead } = line;
    return label && lead && admitted.has(label.family)
      ? { ...line, runsOn: lead, lead: null }
      : line;
  });
}

function mostlyProblems(lines: readonly SourceLine[], family: Family): boolean {
  const titles = lines.flatMap(({ label, heading, runsOn, lead }) => {
    const shape = heading ?? runsOn ?? lead;
    return shape && label?.family === family ? [shape.title] : [];
  });
  return titles.filter(namesProblem).length * 2 > titles.length;
}

/** True if no fewer lines of this family surely run on from a heading than may do so. */
function mostlyRunOn(lines: readonly SourceLine[], family: Family): boolean {
  const siblings = lines.filter(({ label }) => label?.family === family);
  const sure = siblings.filter(({ runsOn }) => runsOn && runsOn.rest !== '').length;
  return sure > 0 && sure >= siblings.filter(({ lead }) => lead).length;
}

/** True if each heading that names a theme (…方面) is followed at once by a line of this family. */
function standUnderThemes(lines: readonly SourceLine[], family: Family): boolean {
  const themes = lines.flatMap(({ label, heading }, index) =>
    label && heading && label.family !== family && /方面[。]?$/.test(heading.title) ? [index] : [],
  );
  return (
    themes.length > 1 &&
    themes.every((index) => {
      const next = lines[index + 1];
      return next?.label?.family === family && next.lead !== null;
    })
  );
}
