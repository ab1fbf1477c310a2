import type { Passage } from '../../../notice/content/passage.ts';
import { contactOf } from '../../../notice/derived/contact.ts';
import { printedContact } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

/** Ways to answer that front matter does not hold: a box, a code, an office to come to, a link. */
const otherWay =
  /意见[箱簿]|二维码|扫码|公众号|小程序|网[址站]|https?:|留言|来访|当面|面谈|现场|送至|寄[至到往]|办公室|科室|[科处]反映|监督电话|热线/;

/** Who asks for comments until a day names a way to give them. */
export const windowAnswerable: Rule = {
  id: 'window-answerable',
  severity: 'warning',
  *check({ notice, passages }) {
    const { comments, placeOf } = notice;
    if (!comments || contactOf(notice) || printedContact(passages).length > 0) return;
    const invitation = passages.findLast(isInvitation);
    const asked = invitation && asking.exec(invitation.text);
    if (invitation && otherWay.test(invitation.text)) return;
    if (
      passages.some(
        ({ item, text }) => !item && /联系|电话|反映渠道/.test(text) && otherWay.test(text),
      )
    )
      return;
    yield {
      place: asked
        ? invitation.placeOf(asked.index, asked.index + asked[0].length)
        : placeOf(['comments']),
      message: '征求意见应写明怎样反映（电话、地址或邮箱）；正文和 issuer.md 里都没有找到',
      advice:
        '核对批准的原文；原文没有的，请起草部门补上，或者在 issuer.md 的 contact 里写上医院的联系方式。',
    };
  },
};

/** Words that ask for comments. */
const asking = /征求意见|意见建议|意见和建议|欢迎.{0,20}监督|公示/;

function isInvitation({ item, kind, text }: Passage): boolean {
  return !item && kind === 'paragraph' && asking.test(text);
}
