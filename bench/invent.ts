import type { ItemStatus } from '../src/notice/status/item-status.ts';
import { type Day, printDay } from '../src/notice/time/day.ts';
import type { IssuerDraft, ItemDraft, NoticeDraft } from './draft.ts';
import { pick, type Random, randomFrom, wholeNumber } from './random.ts';
import { chineseNumber, fill, measures, type SentenceShape } from './words.ts';

/** What invented notices are like. */
export interface NoticeShape extends SentenceShape {
  /** How many items a notice has at least and at most. */
  items: readonly [number, number];
  /** How many characters of words an item has at least and at most. */
  itemLength: readonly [number, number];
}

/** Notices of long items, in which nothing is wrong. */
export const longNotices: NoticeShape = {
  items: [20, 30],
  itemLength: [450, 1150],
  pattern: '{sentence}',
  sentences: 4,
};

/**
 * Notices of about 12,000 characters, as the real ones have, with the sums, shares, days, names of
 * documents and addresses that rules look at. Their figures are drawn by lot and agree with nothing.
 */
export const figuredNotices: NoticeShape = {
  items: [28, 34],
  itemLength: [90, 330],
  pattern: '{mixed}',
  sentences: 2,
};

const newestYear = 2025;

const statuses: readonly (readonly [ItemStatus, string])[] = [
  ['completed', '已完成'],
  ['completed', '已完成'],
  ['sustained', '已完成，长期坚持'],
  ['mostly-completed', '基本完成'],
  ['in-progress', '正在整改'],
];

/** Invents hospitals and notices that have so many items together; the same for the same seed. */
export function inventIssuers(items: number, seed: number, shape = longNotices): IssuerDraft[] {
  const random = randomFrom(seed);
  const issuers: IssuerDraft[] = [];
  let left = items;
  while (left > 0) {
    const issuer = inventIssuer(issuers.length + 1);
    const notices = wholeNumber(random, 1, 4);
    for (let index = 0; index < notices && left > 0; index += 1) {
      const count = Math.min(left, wholeNumber(random, ...shape.items));
      issuer.notices.push(inventNotice(random, issuer, newestYear - index, count, shape));
      left -= count;
    }
    issuers.push(issuer);
  }
  return issuers;
}

/** Invents one notice that has so many items; the same for the same seed. */
export function inventOneNotice(items: number, seed: number): NoticeDraft {
  return inventNotice(randomFrom(seed), inventIssuer(1), newestYear, items, longNotices);
}

function inventIssuer(number: number): IssuerDraft {
  const name = `示例市第${number}人民医院`;
  return {
    id: `shili-${String(number).padStart(4, '0')}`,
    name,
    committee: `中共${name}委员会`,
    region: '示例省示例市',
    notices: [],
  };
}

function inventNotice(
  random: Random,
  issuer: IssuerDraft,
  year: number,
  count: number,
  shape: NoticeShape,
): NoticeDraft {
  const day = (of: number, month: number): Day =>
    `${of}-${String(month).padStart(2, '0')}-${String(wholeNumber(random, 1, 28)).padStart(2, '0')}`;
  const published = day(year, wholeNumber(random, 1, 9));
  const inspection = {
    authority: `市委第${chineseNumber(wholeNumber(random, 1, 9))}巡察组`,
    kind: pick(random, ['常规巡察', '专项巡察', '巡察“回头看”']),
    from: day(year - 1, wholeNumber(random, 2, 3)),
    to: day(year - 1, wholeNumber(random, 4, 5)),
    feedback: day(year - 1, wholeNumber(random, 6, 7)),
  };
  const withStatuses = random() < 0.5;
  const items = Array.from({ length: count }, (_, index) =>
    inventItem(random, index + 1, withStatuses, shape),
  );
  const again = items.filter(
    ({ status }) => status?.code === 'mostly-completed' || status?.code === 'in-progress',
  );
  for (const [index, item] of again.entries()) item.followUp = inventFollowUp(random, index + 1);
  const [from, to] = [printDay(inspection.from), printDay(inspection.to)];
  return {
    id: String(year),
    title: [issuer.committee, '关于巡察整改进展情况的通报'],
    published,
    inspection,
    window: random() < 0.8 ? { opens: published, closes: twoMonthsAfter(published) } : null,
    contact: {
      phone: `0000-${wholeNumber(random, 1_000_000, 9_999_999)}`,
      hours: '8:30-17:30',
      address: `示例市示例区示例路${wholeNumber(random, 1, 900)}号`,
      postcode: '000000',
      email: `${issuer.id}@example.cn`,
    },
    preamble: `${from}至${to}，${inspection.authority}对${issuer.name}党委开展了${inspection.kind}，${printDay(inspection.feedback)}反馈了巡察意见。现将整改进展情况公布如下。`,
    organising: measures(random, 600, shape),
    themes: themesOf(random, items),
    followUpHeading: again.length > 0 ? '三、尚未办结事项的情况说明' : '',
    outlook: {
      heading: `${again.length > 0 ? '四' : '三'}、下一步打算和措施`,
      paragraphs: measures(random, 400, shape),
    },
    signature: [issuer.committee, printDay(published)],
  };
}

function inventItem(
  random: Random,
  number: number,
  withStatus: boolean,
  shape: NoticeShape,
): ItemDraft {
  const title = fill(random, '针对“{department}{subject}{fault}，{subject}{fault}”问题');
  const paragraphs = measures(random, wholeNumber(random, ...shape.itemLength), shape);
  if (!withStatus) return { number, title, status: null, paragraphs, followUp: null };
  const [code, printed] = pick(random, statuses);
  paragraphs.push(`完成情况：${printed}`);
  return { number, title, status: { code, printed }, paragraphs, followUp: null };
}

function inventFollowUp(random: Random, number: number): NonNullable<ItemDraft['followUp']> {
  const deadline = `${newestYear + 1}年${wholeNumber(random, 1, 12)}月底前`;
  const explained = fill(random, '情况说明：{sentence}；{sentence}。');
  return { number, paragraphs: [explained, `完成时限：${deadline}`], deadline };
}

function themesOf(random: Random, items: readonly ItemDraft[]): NoticeDraft['themes'] {
  const themes: NoticeDraft['themes'] = [];
  for (let first = 0; first < items.length; ) {
    const size = wholeNumber(random, 4, 8);
    const heading = fill(
      random,
      `（${chineseNumber(themes.length + 1)}）关于“{theme}，{theme}”方面`,
    );
    themes.push({ heading, items: items.slice(first, first + size) });
    first += size;
  }
  return themes;
}

function twoMonthsAfter(day: Day): Day {
  return `${day.slice(0, 5)}${String(Number(day.slice(5, 7)) + 2).padStart(2, '0')}${day.slice(7)}`;
}
