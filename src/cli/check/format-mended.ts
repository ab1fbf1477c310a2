import { type Diagnostic, printPlace } from '../../diagnostics/diagnostic.ts';

/** What --fix has mended as lines for a person; '' where there was nothing to mend. */
export function formatMended(mended: readonly Diagnostic[]): string {
  if (mended.length === 0) return '没有程序可以改正的地方。\n\n';
  const lines = mended.map(
    ({ file, line, fix, rule }) =>
      `  ${printPlace({ file, line, column: null })} ${fix?.message} [${rule}]`,
  );
  return [`改正了 ${mended.length} 处（通报的文字没有动）：`, ...lines, '', ''].join('\n');
}
