import type { Notice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** A notice has passed the reviews that tongbao.yml asks for, each by somebody else, in their order. */
export const reviewsSigned: Rule = {
  id: 'reviews-signed',
  severity: 'error',
  isBinding: true,
  *check({ notice, settings }) {
    if (settings.reviews === undefined) return;
    const { reviews, placeOf } = notice;
    if (reviews.length < settings.reviews) {
      yield {
        place: placeOf(['reviews']),
        message: `发布前应经过 ${settings.reviews} 次审核；reviews 里写了 ${reviews.length} 次`,
        advice:
          '审完再补上，每次一行“- { stage: 初审, reviewer: 姓名, date: 2025-05-06 }”；没有审的不要补。',
      };
    }
    yield* signedTwice(notice);
    yield* outOfOrder(notice);
  },
};

function* signedTwice({ reviews, placeOf }: Notice): Iterable<RuleFinding> {
  const signed = new Map<string, number>();
  for (const [index, { stage, reviewer }] of reviews.entries()) {
    const name = withoutWhiteSpace(reviewer);
    const before = signed.get(name);
    if (before === undefined) {
      signed.set(name, index);
      continue;
    }
    yield {
      place: placeOf(['reviews', index, 'reviewer']),
      message: `每次审核应由不同的人签；${stage}和${reviews[before]?.stage}都是“${reviewer}”签的`,
      advice: '由另一个人审核，再改成那个人的名字；只是写错的，改正。',
      related: {
        ...placeOf(['reviews', before, 'reviewer']),
        message: `${reviews[before]?.stage}在这里`,
      },
    };
  }
}

function* outOfOrder({ reviews, published, placeOf }: Notice): Iterable<RuleFinding> {
  for (const [index, { stage, date }] of reviews.entries()) {
    const place = placeOf(['reviews', index, 'date']);
    const before = reviews[index - 1];
    if (before && date < before.date) {
      yield {
        place,
        message: `审核应按先后写，${stage}应不早于${before.stage}（${before.date}）；这里写的是 ${date}`,
        advice: '核对审核的记录，改正写错的日期或次序。',
        related: { ...placeOf(['reviews', index - 1, 'date']), message: `${before.stage}在这里` },
      };
    }
    if (published && date > published) {
      yield {
        place,
        message: `${stage}应不晚于发布的日子 ${published}；这里写的是 ${date}`,
        advice: '核对审核的记录和 published，改正写错的那一个；还没有审完的，先不要发布。',
        related: { ...placeOf(['published']), message: `published 在这里写的是 ${published}` },
      };
    }
  }
}
