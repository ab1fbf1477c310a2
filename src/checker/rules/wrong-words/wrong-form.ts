/** A form that is a slip wherever its surroundings allow it. */
export interface WrongForm extends Surroundings {
  wrong: string;
  right: string;
}

/** What must, or must not, stand right before and right behind: sources of regular expressions. */
export interface Surroundings {
  onlyAfter?: string;
  unlessAfter?: string;
  onlyBefore?: string;
  unlessBefore?: string;
}

/** Forms with one reason why they are wrong, in Chinese. */
export interface WrongForms {
  reason: string;
  forms: readonly WrongForm[];
}

/** Pairs such as 坚难→艰难, parted by white space, in one surrounding. */
export function pairs(written: string, around: Surroundings = {}): WrongForm[] {
  return written
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('→');
      return { wrong, right, ...around };
    });
}

/** Words, parted by white space, that hold one character for another, in one surrounding. */
export function swapped(
  words: string,
  [from, to]: readonly [string, string],
  around: Surroundings = {},
): WrongForm[] {
  return words
    .trim()
    .split(/\s+/)
    .map((wrong) => ({ wrong, right: wrong.replace(from, to), ...around }));
}

/** One global pattern of all forms, sorted by their first characters, so that most are passed soon. */
export function patternOf(forms: readonly WrongForm[]): RegExp {
  const byFirst = Map.groupBy(forms, ({ wrong }) => wrong[0] ?? '');
  const sources = [...byFirst].map(
    ([first, same]) => `${first}(?:${same.map((form) => sourceBehind(first, form)).join('|')})`,
  );
  return new RegExp(sources.join('|'), 'g');
}

/** The source of what follows the first character of a form. */
function sourceBehind(first: string, { wrong, ...around }: WrongForm): string {
  const { onlyAfter, unlessAfter, onlyBefore, unlessBefore } = around;
  return [
    onlyAfter && `(?<=(?:${onlyAfter})${first})`,
    unlessAfter && `(?<!(?:${unlessAfter})${first})`,
    wrong.slice(first.length),
    onlyBefore && `(?=${onlyBefore})`,
    unlessBefore && `(?!${unlessBefore})`,
  ]
    .filter((part) => part !== undefined)
    .join('');
}
