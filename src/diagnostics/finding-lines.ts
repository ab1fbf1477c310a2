import { type Diagnostic, type Place, severityNames } from './diagnostic.ts';
import { type Ink, plainInk } from './ink.ts';
import { quoteBeside } from './quoted.ts';

/** A finding as lines for a person, the first with its place. Places are printed as told. */
export function findingLines(
  diagnostic: Diagnostic,
  printPlace: (place: Place) => string,
  ink: Ink = plainInk,
): string[] {
  const { severity, rule, message, advice, quote, related } = diagnostic;
  const grave = ink.severity(severity, severityNames[severity]);
  const lines = [
    [printPlace(diagnostic), `${grave}：${onOneLine(message)}`, ink.aside(`[${rule}]`)]
      .filter((part) => part !== '')
      .join(' '),
  ];
  const beside = quoteBeside(message, quote);
  if (beside !== '') lines.push(`    ${ink.aside('原文')} ${beside}`);
  if (related) {
    const { message: there, quote: other } = related;
    const words = quoteBeside(there, other);
    const parts = [ink.aside('另见'), printPlace(related), onOneLine(there), words];
    lines.push(`    ${parts.filter((part) => part !== '').join(' ')}`);
  }
  lines.push(`    ${ink.aside('怎么办：')}${onOneLine(advice)}`);
  return lines;
}

/** A line break would begin what looks like a new finding, and a control character steer the terminal. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}
