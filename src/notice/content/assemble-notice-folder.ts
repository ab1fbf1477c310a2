import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NoticeFolder } from '../files/content-files.ts';
import { idFaults, wholeFileFault } from '../files/folder-faults.ts';
import { parseFile } from '../files/front-matter.ts';
import { findingAt } from '../files/source-file.ts';
import { areConfusable, compareIds } from '../schema/id.ts';
import { itemFrontMatter, noticeFrontMatter } from '../schema/schema.ts';
import { assembleNotice, type ItemFile } from './assemble-notice.ts';
import type { Issuer, Notice } from './content.ts';

/** What a notice's folder came to. */
export interface AssembledNotice {
  /** Null where notice.md is missing or cannot be used. */
  notice: Notice | null;
  diagnostics: Diagnostic[];
}

/** Puts the notice of a folder together, and tells every fault of its files. */
export function assembleNoticeFolder(issuer: Issuer, folder: NoticeFolder): AssembledNotice {
  const diagnostics = idFaults(folder.folder, folder.id, '通报');
  const { items, unreadableItems } = readItems(folder, diagnostics);
  if (!folder.notice) {
    diagnostics.push(
      wholeFileFault(folder.folder, {
        rule: 'content-folder',
        message: '通报的文件夹里应有 notice.md；没有找到',
        advice: '用 npx tongbao new notice 新建，或者把文件夹移到别处。',
      }),
    );
    return { notice: null, diagnostics };
  }
  const result = parseFile(folder.notice, noticeFrontMatter);
  if (!result.ok) {
    diagnostics.push(...result.diagnostics);
    return { notice: null, diagnostics };
  }
  const { parsed } = result;
  const { file } = folder.notice;
  const { id, attachments } = folder;
  const files = { id, file, parsed, items, unreadableItems, attachments };
  const assembled = assembleNotice(issuer, files);
  diagnostics.push(...assembled.diagnostics);
  for (const [index, attachment] of assembled.notice.attachments.entries()) {
    if (attachment.stored) continue;
    diagnostics.push(
      findingAt(parsed.placeOf(['attachments', index, 'file']), {
        rule: 'attachment',
        message: `附件“${attachment.file}”应在文件夹 ${folder.folder}/attachments 里；没有找到`,
        advice: '把文件放进去，或者改正文件名（大小写也要一致）。',
      }),
    );
  }
  return { notice: assembled.notice, diagnostics };
}

function readItems(folder: NoticeFolder, diagnostics: Diagnostic[]) {
  const items: ItemFile[] = [];
  const unreadableItems: string[] = [];
  const sorted = folder.items.toSorted((a, b) => compareIds(a.id, b.id));
  for (const [index, source] of sorted.entries()) {
    const { id, file } = source;
    diagnostics.push(...idFaults(file, id, '整改事项'));
    const before = sorted[index - 1];
    if (before && areConfusable(before.id, id)) {
      diagnostics.push(
        wholeFileFault(file, {
          rule: 'item-id',
          message: `同一份通报里每个整改事项的编号应各不相同；“${id}”与“${before.id}”（${before.file}）会被看成同一个`,
          advice: '给其中一个文件换一个编号。',
        }),
      );
    }
    const result = parseFile(source, itemFrontMatter);
    if (result.ok) {
      items.push({ id, file, parsed: result.parsed });
    } else {
      diagnostics.push(...result.diagnostics);
      unreadableItems.push(id);
    }
  }
  return { items, unreadableItems };
}
