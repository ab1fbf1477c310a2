import {
  type Content,
  type Issuer,
  type Notice,
  noticesOf,
  type RectificationItem,
} from '../../notice/content/content.ts';
import { siteFrame } from '../../notice/derived/site-frame.ts';
import { type BarShare, barShares } from '../../notice/progress/bar-shares.ts';
import { progressOf } from '../../notice/progress/progress.ts';
import { sharesOf, statesStatuses } from '../../notice/progress/status-shares.ts';
import { type Day, printDay } from '../../notice/time/day.ts';
import { titleLines } from '../document/pdf/title-lines.ts';
import type { PictureColors } from './picture-colors.ts';

/** What the picture of a page says, for templates/picture/picture.typ. */
export interface PictureData {
  /** Whose it is. */
  publisher: string;
  title: PictureTitle;
  /** How far the items are; none where no status is stated. */
  shares: (BarShare & { words: string; color: string })[];
  /** What is said in place of them. */
  words: string;
  /** Of when this is: a day, or the approved text; '' where nothing of it is said. */
  day: string;
  colors: Pick<PictureColors, 'paper' | 'ink' | 'soft' | 'accent'>;
}

/** A title, divided so that no line ends within a word. */
export interface PictureTitle {
  lines: string[];
  /** In points, which are the pixels of the picture. */
  size: number;
}

/** The room that a title has in the picture. */
const titleWidth = 1040;
const titleHeight = 270;
const titleSizes = [76, 68, 60, 54, 48, 42, 36, 30];
const lineHeight = 1.3;

/** The picture of a notice: its title, whose it is, and how far its items are. */
export function noticePicture(notice: Notice, colors: PictureColors): PictureData {
  return pictureOf({ publisher: notice.issuer.name, title: notice.title }, [notice], colors);
}

/** The picture of an issuer: how far the items of all its notices are. */
export function issuerPicture({ name, notices }: Issuer, colors: PictureColors): PictureData {
  return pictureOf({ publisher: '巡察整改进展情况', title: name }, notices, colors);
}

/** The picture of the site. */
export function sitePicture(content: Content, colors: PictureColors): PictureData {
  const { site, issuer } = siteFrame(content);
  const publisher = issuer?.name ?? `${content.issuers.length} 个发布单位`;
  return pictureOf({ publisher, title: site.title }, noticesOf(content), colors);
}

/**
 * A picture is kept wherever it was shared, so it says of when it is: up to the last day on which
 * something of these notices was published or, where one of them states no day, what their
 * approved texts state.
 */
function pictureOf(
  { publisher, title }: { publisher: string; title: string },
  notices: readonly Notice[],
  { statuses, paper, ink, soft, accent }: PictureColors,
): PictureData {
  const items = notices.flatMap((notice) => notice.items);
  const progress = progressOf(items);
  const day = lastDay(notices, items);
  const counts = day ? progress.counts : progress.stated;
  const stated = statesStatuses(counts);
  const names = new Map(
    sharesOf(counts).map(({ status, name, count }) => [status, `${name} ${count} 项`]),
  );
  return {
    publisher,
    title: titleOf(title),
    shares: (stated ? barShares(counts) : []).map((share) => ({
      ...share,
      words: names.get(share.status) ?? '',
      color: statuses[share.status],
    })),
    words: stated || items.length === 0 ? '' : `整改事项 ${items.length} 项`,
    day: day ? `截至${printDay(day)}公布的情况` : stated ? '按通报原文注明的完成情况' : '',
    colors: { paper, ink, soft, accent },
  };
}

/** The title in the largest size in which it fits. */
function titleOf(title: string): PictureTitle {
  const settings = titleSizes.map((size) => ({
    size,
    lines: title.split('\n').flatMap((line) => titleLines(line, Math.floor(titleWidth / size))),
  }));
  const fitting = settings.find(
    ({ size, lines }) => lines.length * size * lineHeight <= titleHeight,
  );
  return fitting ?? settings[settings.length - 1] ?? { size: 30, lines: [title] };
}

function lastDay(notices: readonly Notice[], items: readonly RectificationItem[]): Day | undefined {
  const published = notices.map((notice) => notice.published);
  if (published.includes(undefined)) return undefined;
  const changed = items.flatMap(({ history }) => history.map(({ date }) => date));
  return [...published, ...changed].toSorted().at(-1);
}
