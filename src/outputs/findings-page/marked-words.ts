import type { Passage } from '../../notice/content/passage.ts';
import { escapeHtml } from '../escape-html.ts';
import { badge } from './manner.ts';
import type { NumberedFinding } from './numbered.ts';

/** A stretch of a passage that a finding marks; `other`: as the second half of its contradiction. */
interface Mark {
  finding: NumberedFinding;
  start: number;
  end: number;
  other: boolean;
}

/**
 * The words of a passage with those that findings are about marked and numbered. Where findings
 * overlap, the words are cut at every edge, and each piece names all of them in `data-findings`
 * (`data-others` for second halves).
 */
export function markedWords(passage: Passage, findings: readonly NumberedFinding[]): string {
  const { text } = passage;
  const marks = marksIn(passage, findings);
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? text.length;
      const holding = marks.filter((mark) => mark.start <= start && end <= mark.end);
      const ending = marks.filter((mark) => mark.end === end);
      return marked(words(text.slice(start, end)), holding) + ending.map(numberOf).join('');
    })
    .join('');
}

function marksIn(passage: Passage, findings: readonly NumberedFinding[]): Mark[] {
  return findings.flatMap((finding) =>
    [finding.at, finding.other].flatMap((location, half) =>
      location?.passage === passage && location.words && location.words.start < location.words.end
        ? [{ finding, ...location.words, other: half === 1 }]
        : [],
    ),
  );
}

function words(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function marked(html: string, holding: readonly Mark[]): string {
  if (holding.length === 0) return html;
  const own = holding.filter(({ other }) => !other);
  const numbers = (marks: readonly Mark[]) => marks.map(({ finding }) => finding.number).join(' ');
  const others = holding.filter(({ other }) => other);
  const attributes = [
    ...(own.length > 0 ? [`data-findings="${numbers(own)}"`] : []),
    ...(others.length > 0 ? [`data-others="${numbers(others)}"`] : []),
  ];
  return `<mark class="${gravest(own)}" ${attributes.join(' ')}>${html}</mark>`;
}

function gravest(own: readonly Mark[]): string {
  const manners = own.map(({ finding }) => finding.manner);
  return (
    (['error', 'warning', 'hint', 'excepted'] as const).find((one) => manners.includes(one)) ??
    'other'
  );
}

function numberOf({ finding, other }: Mark): string {
  const { number, manner } = finding;
  const [id, name, label] = other
    ? [`o${number}`, `见${number}`, `问题 ${number} 的另一处`]
    : [`m${number}`, badge(finding), `问题 ${number}`];
  return `<sup class="${manner}" data-ui><a id="${id}" href="#f${number}" aria-label="${label}">${name}</a></sup>`;
}
