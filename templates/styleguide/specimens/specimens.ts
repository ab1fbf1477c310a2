import { type Content, type Notice, noticesOf } from '../../../src/notice/content/content.ts';
import type { Day } from '../../../src/notice/time/day.ts';
import { assembleSpecimens } from './assemble-specimens.ts';
import { bareIssuer, bareNotice, noticeWithoutItems } from './bare-notices.ts';
import { fullIssuer, fullNotice } from './full-notice.ts';
import { noticeWithOutcome } from './outcomes.ts';
import { windowNotices } from './window-notices.ts';

/** What the components of the styleguide show. */
export interface Specimens {
  content: Content;
  /** The notice of this key. */
  notice(key: string): Notice;
  /** The day on which all states are what their names say. */
  today: Day;
}

/** Specimens whose windows and deadlines stand, on a day, in every state that there is. */
export function specimensOf(today: Day): Specimens {
  const content = assembleSpecimens({
    yangzhang: {
      issuer: fullIssuer,
      notices: { full: fullNotice(today), 'issuers-contact': bareNotice },
    },
    'xian-yangzhang': {
      issuer: bareIssuer,
      notices: {
        bare: bareNotice,
        'without-items': noticeWithoutItems,
        'three-answers': noticeWithOutcome(today, 3),
        'many-answers': noticeWithOutcome(today, 8),
        'no-answers': noticeWithOutcome(today, 0),
      },
    },
    windows: { issuer: '---\nname: 示例区样张医院\n---\n', notices: windowNotices(today) },
  });
  const byKey = new Map(noticesOf(content).map((notice) => [notice.key, notice]));
  return {
    content,
    today,
    notice(key) {
      const notice = byKey.get(key);
      if (!notice)
        throw new Error(`No specimen ${key}; there are ${[...byKey.keys()].join(', ')}.`);
      return notice;
    },
  };
}
