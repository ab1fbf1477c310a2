import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findingAt, plainLines, type SourceFile } from '../notice/files/source-file.ts';
import { readYaml } from '../notice/files/typed-yaml.ts';
import { rules } from './rules.ts';
import { type CheckSettings, checkSettings, defaultSettings } from './settings.ts';

/** Reads tongbao.yml; the usual settings with the reasons where it is not right. */
export function readSettings({ file, text }: SourceFile): {
  settings: CheckSettings;
  diagnostics: Diagnostic[];
} {
  const read = readYaml(plainLines(text), checkSettings, file);
  if (!read.ok) {
    const diagnostics = read.diagnostics.map((found) => ({
      ...found,
      rule: 'check-settings',
      // Of content files it is said that what the approved text does not state is left out.
      advice: found.advice.replace('原文没有写的，', '用不着的，'),
    }));
    return { settings: defaultSettings, diagnostics };
  }
  const known = new Set(rules.map(({ id }) => id));
  const unknown = Object.keys(read.data.rules).filter((id) => !known.has(id));
  const diagnostics = unknown.map((id) =>
    findingAt(read.placeOf(['rules', id]), {
      rule: 'check-settings',
      message: `rules 里应是可以调整的规则；“${id}”不是`,
      advice:
        '规则的名称见 npx tongbao explain；读不了文件、放错位置这样的错误不能调整。写错的改正，用不着的删去这一行。',
    }),
  );
  return { settings: read.data, diagnostics };
}
