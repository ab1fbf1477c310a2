import { Failure } from '../../diagnostics/failure.ts';
import { idFault } from '../../importer/import-notice.ts';
import { contentWords } from '../command-words.ts';
import { importFiles } from '../import/import-files.ts';
import type { ImportSettings } from '../import/import-settings.ts';
import { JsonReport } from '../import/json-report.ts';
import { mostSummaries, TextReport } from '../import/text-report.ts';
import { outputFormat, plainFormats } from '../output-format.ts';
import {
  type Call,
  contentOption,
  type ExitStatus,
  formatOption,
  textOption,
  type Verb,
} from '../verb.ts';

/** `tongbao import`: the office's files → content files; items.csv → what was changed in it. */
export const importVerb: Verb = {
  name: 'import',
  usage:
    'import 文件… --issuer 发布单位 [--notice 通报] [--force] [--dry-run] [--content 文件夹] [--format json]；import items.csv [--write] [--content 文件夹] [--format json]',
  summary: `从批准的原文生成内容文件，并列出每一处拿不准的地方（超过 ${mostSummaries} 个文件时，每个只写一行和拿不准的地方；--format json 总是写全）。通报已经有了的，列出会有的改动；--force 照此重写，原来的留在旁边；--dry-run 只看不写。items.csv（网站的 /data/ 下载的）里改过的完成情况、时限和进展，列出会有的改动；--write 照此写入`,
  options: {
    issuer: { type: 'string' },
    notice: { type: 'string' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    write: { type: 'boolean' },
    ...contentOption,
    ...formatOption,
  },
  async run(call): Promise<ExitStatus> {
    const format = outputFormat(call, plainFormats);
    // Loaded when a file is imported: what reads tables would make every command start later.
    const { importItems, isItemsFile } = await import('../import-items/import-items.ts');
    const itemsFile = itemsFileOf(call, isItemsFile);
    if (itemsFile !== null) {
      const content = textOption(call, 'content', 'content');
      return importItems(itemsFile, { content, write: call.options['write'] === true, format });
    }
    const settings = settingsOf(call);
    const files = call.operands;
    const report = format === 'json' ? new JsonReport() : new TextReport(settings, files.length);
    return importFiles(files, settings, report);
  },
};

/** The file of open data that is to be imported; null where notices are. */
function itemsFileOf(
  { operands, options }: Call,
  isItemsFile: (file: string) => boolean,
): string | null {
  const file = operands.find(isItemsFile);
  if (file === undefined) {
    if (options['write'] !== true) return null;
    throw new Failure('--write 只用于导入 items.csv。导入通报，已经有了的用 --force 重写。');
  }
  if (operands.length > 1) {
    throw new Failure(`“${file}”请单独导入：items.csv 一次导入一个，不和别的文件一起。`);
  }
  const other = ['issuer', 'notice', 'force', 'dry-run'].find(
    (name) => options[name] !== undefined,
  );
  if (other !== undefined) {
    throw new Failure(
      `导入“${file}”不用 --${other}：表格里写明了是哪些事项；不写 --write 就只看不写。`,
    );
  }
  return file;
}

function settingsOf(call: Call): ImportSettings {
  const content = textOption(call, 'content', 'content');
  const issuer = textOption(call, 'issuer', '');
  const notice = textOption(call, 'notice', '');
  if (call.operands.length === 0 || issuer === '') {
    throw new Failure(`请写明要导入的文件和发布单位。用法：npx tongbao ${importVerb.usage}`);
  }
  if (notice !== '' && call.operands.length > 1) {
    throw new Failure(
      `--notice 只能在导入一个文件时用：${call.operands.length} 个文件会写进同一个文件夹“${notice}”。请分开导入。`,
    );
  }
  const options = {
    issuer,
    commandOptions: contentWords(content),
    ...(notice !== '' && { notice }),
  };
  const wrongId = idFault(options);
  if (wrongId !== null) throw new Failure(wrongId);
  return {
    content,
    options,
    force: call.options['force'] === true,
    dryRun: call.options['dry-run'] === true,
  };
}
