import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countStatuses, type StatusCounts } from '../notice/content/content.ts';
import { mostItems } from '../notice/schema/id.ts';
import { withoutWhiteSpace } from '../notice/text/words.ts';
import type { Picture, Removal } from './block.ts';
import type { ContentFile } from './content-file.ts';
import { removeConverterMarks } from './converter-marks.ts';
import { type Doubt, diagnosticOf } from './doubt.ts';
import { draftOf } from './draft.ts';
import { type IssuerFacts, issuerFacts } from './facts/issuer.ts';
import { type NoticeFacts, noticeFacts } from './facts/notice-facts.ts';
import { stateItems } from './facts/statuses.ts';
import { proposeItemTopics } from './facts/topics.ts';
import { noticeIdOf } from './notice-id.ts';
import { expandPlainTables } from './plain-tables.ts';
import { firstLostWords } from './prove-words.ts';
import { mendRadicals } from './radicals.ts';
import type { ReadDocument, SourceForm } from './readers/reader.ts';
import { closingParagraph } from './structure/entry.ts';
import { dayBelowTitle } from './structure/frame/day-below-title.ts';
import { splitSignature } from './structure/frame/signature.ts';
import { splitTitleBlock } from './structure/frame/title-block.ts';
import { outlineOf } from './structure/outline.ts';
import { joinPageBreaks } from './structure/page-breaks.ts';
import { joinPrintedLines } from './structure/printed-lines/join-lines.ts';
import { removePageFurniture } from './structure/printed-lines/page-furniture.ts';
import { writeFiles } from './write/write-files.ts';

/** Where the notice goes. */
export interface ImportOptions {
  /** Id of its issuer: a folder of the content folder, there already or not. */
  issuer: string;
  /** Id of the notice; left out: from the source. */
  notice?: string;
  /** What commands in advice must add to name the content folder, such as --content X. */
  commandOptions?: string;
}

/** Why nothing was imported, in one Chinese sentence. */
export interface Refused {
  ok: false;
  message: string;
}

/** What was made of a source. */
export interface Imported {
  ok: true;
  source: string;
  issuer: string;
  noticeId: string;
  files: ContentFile[];
  /** Pictures of the source, for the notice's folder attachments/. */
  pictures: Picture[];
  /** In the order of the source; none is an error. */
  doubts: Diagnostic[];
  removed: Removal[];
  form: SourceForm;
  /** What the lines of doubts, removals and headings count. */
  unit: ReadDocument['unit'];
  summary: ImportSummary;
}

/** The import in figures and facts, for the person who has to check it. */
export interface ImportSummary extends NoticeFacts {
  title: string;
  headings: { level: number; text: string; line: number }[];
  items: StatusCounts & { total: number };
  /** How many items were proposed a topic. */
  withTopics: number;
  followUps: number;
  published: string | null;
  issuer: IssuerFacts;
}

/** Makes content files of what was read of a source. */
export function makeNotice(
  source: string,
  read: ReadDocument,
  options: ImportOptions,
): Imported | Refused {
  const cleaned = removeConverterMarks(read.blocks);
  const mended = mendRadicals(cleaned.blocks);
  const paged = removePageFurniture(expandPlainTables(mended.blocks));
  const lines = joinPrintedLines(paged.blocks, read.unit === 'page' ? '页' : '行');
  const { titleBlock, rest: untitled, doubts: titleDoubts } = splitTitleBlock(lines.blocks);
  const signed = splitSignature(untitled, dayBelowTitle(titleBlock));
  const { signature } = signed;
  const joined = joinPageBreaks(signed.rest);
  const title = withoutWhiteSpace(titleBlock.title.join(''));
  const outline = outlineOf(joined.blocks, title);
  const draft = draftOf([...outline.entries, ...signed.appended.map(closingParagraph)]);
  if (draft.items.length > mostItems) {
    return {
      ok: false,
      message: `原文里像有 ${draft.items.length} 个整改事项，一份通报最多 ${mostItems} 个；几份通报合在一个文件里的，请分成几个文件导入。`,
    };
  }
  const { items: stated, doubts: statusDoubts } = stateItems(draft.items);
  const items = proposeItemTopics(stated);

  const { facts, doubts: factDoubts } = noticeFacts(title, draft, signature.day);
  const { inspection, window } = facts;
  const named = noticeIdOf(source, [
    signature.day ?? undefined,
    window?.opens ?? window?.closes,
    inspection.feedback,
    inspection.to,
  ]);
  const noticeId = options.notice ?? named.id;

  const folder = `${options.issuer}/${noticeId}`;
  const notice = { ...titleBlock, ...facts, signature, parts: draft.parts };
  const files = writeFiles(folder, notice, items);
  const lost = firstLostWords(files, paged.blocks);
  if (lost !== null) {
    return {
      ok: false,
      message: `程序没有能把“${lost}”放到它的位置上，没有写入任何文件。请把原文交给开发者。`,
    };
  }
  const doubts: Doubt[] = [
    ...read.doubts,
    ...mended.doubts,
    ...lines.doubts,
    ...titleDoubts,
    ...signed.doubts,
    ...joined.doubts,
    ...outline.doubts,
    ...(items.length === 0 ? [noItems(folder, options)] : []),
    ...statusDoubts,
    ...factDoubts,
    ...(options.notice === undefined ? named.doubts : []),
  ];
  return {
    ok: true,
    source,
    issuer: options.issuer,
    noticeId,
    files,
    pictures: read.pictures,
    form: read.form,
    unit: read.unit,
    doubts: doubts
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map((doubt) => diagnosticOf(doubt, source)),
    removed: [...read.removed, ...cleaned.removed, ...paged.removed],
    summary: {
      title,
      headings: draft.parts.flatMap((part) =>
        part.kind === 'heading' ? [{ level: part.level, text: part.text, line: part.line }] : [],
      ),
      items: { ...countStatuses(items), total: items.length },
      withTopics: items.filter(({ topics }) => topics).length,
      followUps: items.reduce((sum, { followUps }) => sum + followUps.length, 0),
      ...facts,
      published: signature.day,
      issuer: issuerFacts({ ...titleBlock, signature: signature.lines }),
    },
  };
}

function noItems(notice: string, { commandOptions }: ImportOptions): Doubt {
  const options = commandOptions ? ` ${commandOptions}` : '';
  return {
    rule: 'import-no-items',
    severity: 'warning',
    line: null,
    message: '没有找到整改事项：原文里没有哪一部分逐条（带序号）报告问题的整改情况',
    advice: `核对这是不是巡察整改通报；是的话，用“npx tongbao new notice ${notice}${options}”新建通报，用“npx tongbao new item ${notice}${options}”逐个新建事项，照 README.zh-CN.md“文件怎么写”里的例子把原文抄进去。`,
  };
}
