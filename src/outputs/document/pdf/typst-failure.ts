import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { Failure } from '../../../diagnostics/failure.ts';

interface TypstDiagnostic {
  message: string;
  path: string;
  range: { start: { line: number } } | null;
}

/** Says what Typst found wrong in its file `template`, and `outcome`, which was not made of it. */
export function typstFailure(
  compiler: NodeCompiler,
  faults: NodeError | null,
  template: string,
  outcome: string,
): Failure {
  const found = faults ? (compiler.fetchDiagnostics(faults) as TypstDiagnostic[]) : [];
  const lines = found.slice(0, 5).map(({ message, path, range }) => {
    const line = range ? `:${range.start.line + 1}` : '';
    return `  ${path}${line} ${message}`;
  });
  return new Failure(
    `Typst 读排版文件时说（英文）：\n${lines.join('\n')}\n请改正 ${template}，${outcome}。`,
  );
}
