import { hospitalPlace } from '../../contact/hospital-place.ts';
import { postcodeDigits, provinceOfPostcode } from '../../contact/postcode-province.ts';
import { printedContact } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

const advice = '核对批准的原文和实际的邮政编码；原文也是这样的，请起草部门改正。';

/** A postcode has six digits and is of the province that the address is in. */
export const postcodeAgrees: Rule = {
  id: 'postcode-agrees',
  severity: 'warning',
  *check({ notice, passages }) {
    const facts = printedContact(passages);
    const postcodes = facts.filter(({ kind }) => kind === 'postcode');
    if (postcodes.length === 0) return;
    const place = hospitalPlace(notice, facts);
    for (const { value, passage, start, end } of postcodes) {
      const digits = postcodeDigits(value);
      const province = provinceOfPostcode(digits);
      const message =
        digits.length !== 6
          ? `邮政编码应是六位数字；这里是 ${digits.length} 位`
          : place && province && province !== place.province
            ? `邮政编码应是${place.words}的；${digits.slice(0, 2)} 开头的是${province}的`
            : null;
      if (message) yield { place: passage.placeOf(start, end), message, advice };
    }
  },
};
