import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from './content-file.ts';
import { diagnosticOf } from './doubt.ts';
import type { Imported } from './make-notice.ts';
import { writeFrontMatter } from './write/front-matter.ts';

/** issuer.md for an issuer that is not there yet, as far as its notice tells. */
export function issuerDraft(imported: Imported): { file: ContentFile; doubts: Diagnostic[] } {
  const { issuer, source, summary } = imported;
  const { name, committee } = summary.issuer;
  const text = writeFrontMatter({ name: name ?? issuer, committee: committee ?? undefined });
  const file = { path: `${issuer}/issuer.md`, text };
  if (name) return { file, doubts: [] };
  const doubt = diagnosticOf(
    {
      rule: 'import-issuer-name',
      severity: 'warning',
      line: null,
      message: `标题和落款里没有认出发布单位的名称，issuer.md 的 name 暂时写成“${issuer}”`,
      advice: '在 issuer.md 里写上医院的全称。',
    },
    source,
  );
  return { file, doubts: [doubt] };
}
