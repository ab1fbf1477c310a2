import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { projectRoot } from '../project-root.ts';

/** Names of scripts → where each is, from the site's root or the project's. */
export type ScriptPaths = Readonly<Record<string, string>>;

/**
 * A script in one file, for browsers as old as `targets`, which are named as esbuild names them. It
 * knows where the scripts are that it asks for.
 */
export async function bundleScript(
  input: string,
  targets: readonly string[],
  scriptPaths: ScriptPaths = {},
): Promise<string> {
  const { output } = await build({
    input: join(projectRoot, input),
    plugins: [inlineStyles],
    transform: { target: [...targets], define: { scriptPaths: JSON.stringify(scriptPaths) } },
    output: { format: 'iife', minify: true, codeSplitting: false },
    write: false,
  });
  return output[0].code;
}

/** Style sheets as texts, asked for as Vite has it (`?inline`), their comments and blanks left out. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const sheet = readFileSync(id.replace('?inline', ''), 'utf8');
    const text = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' };
  },
};
