import { contactLabels } from '../../../notice/contact/contact-labels.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import { emailFault } from '../../contact/email-fault.ts';
import { printedContact } from '../../contact/printed-contact.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

const advice = '核对批准的原文和实际的邮箱；原文也是这样的，请起草部门改正。';

/** What the contact prints as an e-mail address can be written to. */
export const emailForm: Rule = {
  id: 'email-form',
  severity: 'warning',
  *check({ passages }) {
    for (const { kind, value, passage, start, end } of printedContact(passages)) {
      const fault = kind === 'email' ? emailFault(value) : null;
      if (!fault) continue;
      yield {
        place: passage.placeOf(start, end),
        message: `${fault}；这里写的是“${value}”`,
        advice,
      };
    }
    for (const passage of passages) {
      if (!passage.item && /邮箱|信箱|邮件|mail/i.test(passage.text)) yield* withoutAt(passage);
    }
  },
};

/** An address whose @ is missing: zhenggaiexample.com. */
const withoutMark =
  /^[\s:：为是]{0,4}((?!www\.)[A-Za-z][\w-]{1,40}(?:\.[\w-]{1,30}){0,3}\.(?:com|cn|net|org))(?![\w@＠/（(])/i;

function* withoutAt({ text, placeOf }: Passage): Iterable<RuleFinding> {
  for (const label of contactLabels(text)) {
    if (label.kind !== 'email') continue;
    const found = withoutMark.exec(text.slice(label.end, label.end + 120));
    const value = found?.[1];
    if (!found || !value) continue;
    const start = label.end + found[0].length - value.length;
    yield {
      place: placeOf(start, start + value.length),
      message: `邮箱应有“@”；这里写的是“${value}”`,
      advice,
    };
  }
}
