import type { Notice } from '../../../notice/content/content.ts';
import { withoutWhiteSpace } from '../../../notice/text/words.ts';
import { printedForm } from '../../printed-form.ts';
import type { Rule } from '../../rule.ts';
import { valueFix } from '../../value-fix.ts';

/** Every fact of a notice's own contact point is printed in the notice. */
export const contactAgrees: Rule = {
  id: 'contact-agrees',
  severity: 'error',
  *check({ notice, words: lines }) {
    const words = withoutWhiteSpace(lines);
    for (const { path, fact } of contactFacts(notice)) {
      if (words.includes(withoutWhiteSpace(fact))) continue;
      const printed = printedForm(words, fact);
      yield {
        place: notice.placeOf(['contact', ...path]),
        message: `联系方式应是正文里的原话；正文里没有找到“${fact}”`,
        advice: '照批准的原文抄写；原文没有的，删去，或写进发布单位的 issuer.md。',
        ...(printed !== null && valueFix(notice, ['contact', ...path], printed)),
      };
    }
  },
};

function* contactFacts({ contact }: Notice): Iterable<{ path: PropertyKey[]; fact: string }> {
  if (!contact) return;
  for (const [index, phone] of contact.phones.entries()) {
    for (const key of ['number', 'hours', 'label'] as const) {
      const fact = phone[key];
      if (fact) yield { path: ['phones', index, key], fact };
    }
  }
  for (const key of ['address', 'postcode', 'postBox'] as const) {
    const fact = contact[key];
    if (fact) yield { path: [key], fact };
  }
  for (const [index, fact] of contact.emails.entries()) yield { path: ['emails', index], fact };
}
