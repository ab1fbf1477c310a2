import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { filesOf, type Notice, type Written } from '../notice/content/content.ts';
import type { Exception } from '../notice/schema/schema.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';

/** Findings, and those of them that the content gives a reason to leave as they are. */
export interface Sifted {
  diagnostics: Diagnostic[];
  /** Each with its reason in `excepted`. */
  excepted: Diagnostic[];
}

/** A content file with its exceptions. */
type Excepting = Written & { file: string; exceptions: readonly Exception[] };

/** What a check asked, as far as exceptions depend on it. */
interface Asked {
  /** Ids of all rules that a check can ask. */
  known: ReadonlySet<string>;
  /** Those that were not asked: nothing is known of exceptions from them. */
  silenced: ReadonlySet<string>;
  /** Those from which there is no exception. */
  binding: ReadonlySet<string>;
  /** Those whose quotes must not be seen. */
  secret: ReadonlySet<string>;
}

/**
 * Sets aside what the exceptions of a notice's files are about. An exception that nothing needs is a
 * finding of its own.
 */
export function siftExceptions(notice: Notice, found: readonly Diagnostic[], asked: Asked): Sifted {
  const files = new Map<string, Excepting>(
    filesOf(notice).map((written) => [written.file, written]),
  );
  const used = new Set<Exception>();
  const diagnostics: Diagnostic[] = [];
  const excepted: Diagnostic[] = [];
  for (const diagnostic of found) {
    const exceptions = asked.binding.has(diagnostic.rule)
      ? []
      : files.get(diagnostic.file)?.exceptions;
    const exception = exceptions?.find((candidate) => isAbout(candidate, diagnostic));
    if (exception) {
      used.add(exception);
      excepted.push({ ...diagnostic, excepted: exception.reason });
    } else {
      diagnostics.push(diagnostic);
    }
  }
  for (const written of files.values()) {
    for (const [index, exception] of written.exceptions.entries()) {
      if (used.has(exception) || asked.silenced.has(exception.rule)) continue;
      diagnostics.push(unused(exception, written.placeOf(['exceptions', index, 'rule']), asked));
    }
  }
  return { diagnostics, excepted };
}

/** An exception quotes words that the finding is about or that its message names. */
function isAbout(exception: Exception, { rule, quote = '', message }: Diagnostic): boolean {
  if (exception.rule !== rule) return false;
  if (exception.quote === undefined) return true;
  // Reports shorten long quotes in their middle.
  const parts = withoutWhiteSpace(exception.quote).split(/…+/);
  return [quote, message].map(withoutWhiteSpace).some((text) => holdsInOrder(text, parts));
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

function unused({ rule, quote }: Exception, place: Place, asked: Asked): Diagnostic {
  const about = quote === undefined || asked.secret.has(rule) ? '' : `“${quote}”`;
  const [message, advice] = asked.binding.has(rule)
    ? [`exceptions 应写可以保留的问题；规则 ${rule} 的不能保留`, '改好以后删去这一项。']
    : asked.known.has(rule)
      ? [
          `exceptions 应写检查里确实报告的问题；规则 ${rule} 在这个文件里没有报告${about}`,
          '问题已经改好的，删去这一项；引文写错的，照检查报告改正。',
        ]
      : [
          `exceptions 应写可以保留的问题；“${rule}”不是这样的规则`,
          '名称写错的，照检查报告里方括号中的改正；读不了文件、放错位置这一类错误不能保留，改好以后删去这一项。',
        ];
  return { ...place, rule: 'exception-unused', severity: 'warning', message, advice };
}
