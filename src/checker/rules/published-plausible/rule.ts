import type { Notice } from '../../../notice/content/content.ts';
import { approvedVersion } from '../../../notice/derived/approved-version.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

/** A notice is published after the inspection ended, its findings were told and its text approved. */
export const publishedPlausible: Rule = {
  id: 'published-plausible',
  severity: 'warning',
  *check({ notice }) {
    yield* beforeFindings(notice);
    yield* beforeApproval(notice);
  },
};

function* beforeFindings({ published, inspection, placeOf }: Notice): Iterable<RuleFinding> {
  if (!published) return;
  for (const [key, meaning] of [
    ['feedback', '巡察反馈'],
    ['to', '巡察结束'],
  ] as const) {
    const day = inspection[key];
    if (!day || day <= published) continue;
    yield {
      place: placeOf(['published']),
      message: `published（发布日期）应不早于${meaning}的日子 ${day}；现在写的是 ${published}`,
      advice: '核对两个日期，改正写错的那一个。',
      related: {
        ...placeOf(['inspection', key]),
        message: `inspection 的 ${key} 在这里写的是 ${day}`,
      },
    };
    return;
  }
}

function* beforeApproval(notice: Notice): Iterable<RuleFinding> {
  const { published, attachments, placeOf } = notice;
  const version = approvedVersion(notice);
  if (!published || !version || version.approved.date <= published) return;
  const { date } = version.approved;
  const path = ['attachments', attachments.indexOf(version), 'approved', 'date'];
  yield {
    place: placeOf(path),
    message: `审定稿“${version.file}”的审定日期应不晚于发布日期 ${published}；现在写的是 ${date}`,
    advice:
      '核对两个日期，改正写错的那一个；发布以后才审定的，不是这份通报所依据的，删去 approved。',
    related: {
      ...placeOf(['published']),
      message: `published（发布日期）在这里写的是 ${published}`,
    },
  };
}
