import { type Notice, titleOf } from '../../../notice/content/content.ts';
import type { Block } from '../blocks.ts';
import { columnShares } from '../column-shares.ts';
import type { Line, Run } from '../runs.ts';
import { type DoubtfulLines, doubtfulLines } from './doubtful-lines.ts';
import { titleLines } from './title-lines.ts';

/** How many characters of 22 pt stand side by side on 156 mm. */
const titleCharacters = 20;
/** How many characters of the words do. */
const lineCharacters = 28;

/** What `templates/document/notice.typ` prints. */
export interface NoticeData {
  title: string;
  /** Name of the issuer. */
  issuer: string;
  published: { year: number; month: number; day: number } | null;
  blocks: BlockData[];
}

type BlockData =
  | { kind: 'masthead' | 'title' | 'subtitle' | 'signature'; lines: string[] }
  /** Level 1 for 一、. */
  | { kind: 'heading'; level: number; runs: Run[] }
  /** A heading, whose runs bear its level, and the rest of its sentence, in one paragraph. */
  | ({ kind: 'run-on'; level: number } & Justified<Run & { level?: number }>)
  | ({ kind: 'paragraph' } & Justified<Run>)
  /** The first row is the head; `columns` are the shares of the width. */
  | { kind: 'table'; columns: number[]; rows: Run[][][] };

/** Words that are set to the full width. */
interface Justified<R> {
  runs: R[];
  /** Where lines may have to end early; left out if nowhere. */
  doubtful?: DoubtfulLines<R>;
}

/** A notice's blocks as data for its printed page. */
export function noticeData(notice: Notice, blocks: readonly Block[]): NoticeData {
  const [year, month, day] = (notice.published ?? '').split('-').map(Number);
  const isDay = year !== undefined && month !== undefined && day !== undefined;
  return {
    title: titleOf(notice),
    issuer: notice.issuer.name,
    published: isDay ? { year, month, day } : null,
    blocks: blocks.map(blockData),
  };
}

function blockData(block: Block): BlockData {
  switch (block.kind) {
    case 'masthead':
    case 'title':
      return {
        kind: block.kind,
        lines: block.lines.flatMap((line) => titleLines(plain(line), titleCharacters)),
      };
    case 'subtitle':
    case 'signature':
      return { kind: block.kind, lines: block.lines.map(plain) };
    case 'paragraph':
      return { kind: 'paragraph', ...justified(runsOf(block.line)) };
    case 'heading':
    case 'item-title':
    case 'follow-up-title': {
      const level = block.level - 1;
      const runs = runsOf(block.line);
      const rest = 'runsOn' in block ? block.runsOn : null;
      if (!rest) return { kind: 'heading', level, runs };
      const heading = runs.map((run) => ({ ...run, level }));
      return { kind: 'run-on', level, ...justified([...heading, ...runsOf(rest)]) };
    }
    case 'table':
      return {
        kind: 'table',
        columns: columnShares(block.rows),
        rows: block.rows.map((row) => row.map(runsOf)),
      };
  }
}

function justified<R extends { text: string }>(runs: R[]): Justified<R> {
  const doubtful = doubtfulLines(runs, lineCharacters);
  return doubtful ? { runs, doubtful } : { runs };
}

function runsOf({ runs }: Line): Run[] {
  return runs.map((run) => ({ ...run, text: plain(run.text) }));
}

/** Fonts have glyphs for few kinds of white space. */
function plain(text: string): string {
  return text.replaceAll(/[^\S\n\u3000]/g, ' ');
}
