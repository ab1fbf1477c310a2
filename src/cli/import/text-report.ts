import { stderr, stdout } from 'node:process';
import { formatForPeople } from '../../diagnostics/report.ts';
import { formatDoubts, formatImport, formatImportLine } from '../../importer/report.ts';
import { countChanges, countLost, formatChanges } from './format-changes.ts';
import type { ImportEnd, ImportReport } from './import-files.ts';
import type { ImportSettings } from './import-settings.ts';
import { type ImportedFile, isToBeWritten, type Outcome } from './outcome.ts';

/** With more files than that, each has one line and its doubts instead of its whole summary. */
export const mostSummaries = 5;

/** Prints a run for the person who has to check it; what was not imported goes to standard error. */
export class TextReport implements ImportReport {
  readonly #settings: ImportSettings;
  readonly #isBrief: boolean;
  readonly #counts = new Map<Outcome['result'], number>();
  readonly #noItems: string[] = [];
  readonly #notImported: string[] = [];
  #files = 0;
  #isFirst = true;

  /** `total` is how many files there will be. */
  constructor(settings: ImportSettings, total: number) {
    this.#settings = settings;
    this.#isBrief = total > mostSummaries;
  }

  file(outcome: Outcome): void {
    this.#counts.set(outcome.result, (this.#counts.get(outcome.result) ?? 0) + 1);
    if (outcome.result === 'refused') {
      this.#notImported.push(outcome.message);
      return;
    }
    const { file, target, result } = outcome;
    if (isToBeWritten(outcome)) this.#files += countFiles(outcome);
    if (result === 'no-items') this.#noItems.push(file);
    if (result === 'kept') {
      this.#notImported.push(
        `“${target}”里已经有这份通报（notice.md 或 items 里的文件），与原文不一样，没有改动。要照上面列出的改动重新导入的，加上 --force，原来的文件会留在旁边。`,
      );
    }
    stdout.write(this.#isBrief ? brief(outcome) : `${this.#isFirst ? '' : '\n'}${whole(outcome)}`);
    this.#isFirst = false;
  }

  end(end: ImportEnd): void {
    const lines = this.#noItems.map(
      (file) =>
        `“${file}”里没有找到整改事项，不像巡察整改进展情况通报，没有写入。请检查是不是选错了文件。`,
    );
    if (end.issuer && end.issuer.doubts.length > 0) lines.push(formatForPeople(end.issuer.doubts));
    if (end.setAside.length > 0) lines.push(`原来的文件留在：${end.setAside.join('、')}`);
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    if (total > 1) lines.push(this.#countOutcomes(total));
    lines.push(...this.#written(end));
    if (lines.length > 0) stdout.write(`\n${lines.join('\n')}\n`);
    for (const message of this.#notImported) stderr.write(`${message}\n`);
  }

  #countOutcomes(total: number): string {
    const names = [
      ['new', '新的'],
      ['replaced', '替换原有的'],
      ['unchanged', '没有变化的'],
      ['kept', '已经有了、与原文不一样的'],
      ['no-items', '没有整改事项的'],
      ['refused', '没有能导入的'],
    ] as const;
    const counts = names
      .map(([result, name]) => [name, this.#counts.get(result) ?? 0] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count} 个`);
    return `共 ${total} 个文件：${counts.join('，')}。`;
  }

  #written({ dryRun, notices, issuer, failure }: ImportEnd): string[] {
    const { content, options } = this.#settings;
    if (dryRun) return ['没有写入：--dry-run。'];
    if (failure !== null || notices.length === 0) return [];
    const files = this.#files + (issuer ? 1 : 0);
    const check = ['npx tongbao check', options.commandOptions].filter(Boolean).join(' ');
    return [
      `已写入 ${notices.length} 份通报，${files} 个文件，在文件夹 ${content}。`,
      `请对照原文核对上面列出的各项，再运行 ${check}。`,
    ];
  }
}

/** How many files a notice is written in, pictures among them. */
function countFiles({ imported, differentPictures }: ImportedFile): number {
  return imported.files.length + imported.pictures.length - differentPictures.length;
}

function whole(outcome: ImportedFile): string {
  return [formatImport(outcome.imported), ...changesOf(outcome)].join('');
}

function changesOf({ result, target, changes, differentPictures }: ImportedFile): string[] {
  const pictures = differentPictures.map(
    ({ name }) => `${target}/attachments/${name} 与原文里的图片不一样，没有改动。\n`,
  );
  if (result === 'unchanged') return [`${target} 里的与原文一致，不用写入。\n`, ...pictures];
  if (result === 'kept' || result === 'replaced')
    return ['\n', formatChanges(changes), ...pictures];
  return pictures;
}

function brief({ imported, result, changes }: ImportedFile): string {
  const isThere = result === 'kept' || result === 'replaced';
  const known = isThere
    ? `；已经有了：${countChanges(changes)}${countLost(changes)}`
    : result === 'unchanged'
      ? '；已经有了，没有变化'
      : '';
  return `${formatImportLine(imported)}${known}\n${formatDoubts(imported)}`;
}
