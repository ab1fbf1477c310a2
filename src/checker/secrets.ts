import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Sifted } from './exceptions.ts';

/**
 * Findings as they may be copied and sent: what the rules of these ids quote stands in no quote,
 * neither in theirs nor in one of another finding about the same words.
 */
export function withoutSecrets(
  { diagnostics, excepted }: Sifted,
  rules: ReadonlySet<string>,
): Sifted {
  const secrets = [...diagnostics, ...excepted].filter(({ rule }) => rules.has(rule));
  if (secrets.length === 0) return { diagnostics, excepted };
  const isSecret = (place: Place) => secrets.some((secret) => overlap(secret, place));
  const shown = (diagnostic: Diagnostic): Diagnostic => {
    const { quote, related, ...rest } = diagnostic;
    return {
      ...rest,
      ...(quote !== undefined && !isSecret(diagnostic) && { quote }),
      ...(related && { related: isSecret(related) ? withoutQuote(related) : related }),
    };
  };
  return { diagnostics: diagnostics.map(shown), excepted: excepted.map(shown) };
}

function withoutQuote<Quoting extends Place>({ quote, ...place }: Quoting) {
  return place;
}

function overlap(one: Place, other: Place): boolean {
  if (one.file !== other.file || !one.end || !other.end) return false;
  return isBefore(one, other.end) && isBefore(other, one.end);
}

function isBefore({ line, column }: Place, end: { line: number; column: number }): boolean {
  return (line ?? 0) < end.line || (line === end.line && (column ?? 0) < end.column);
}
