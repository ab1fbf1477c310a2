import { codesIn } from '../../contact/area-codes.ts';
import { fixedLine, phoneFault } from '../../contact/fixed-line.ts';
import { hospitalPlace } from '../../contact/hospital-place.ts';
import type { NamedPlace } from '../../contact/place-at-start.ts';
import { type PrintedFact, printedContact, printedFaxes } from '../../contact/printed-contact.ts';
import type { Rule } from '../../rule.ts';

const advice = '核对批准的原文和实际号码；原文也是这样的，请起草部门改正。';

/** A telephone or fax number of the contact can be dialled from anywhere, and is one of the hospital's city. */
export const phoneForm: Rule = {
  id: 'phone-form',
  severity: 'warning',
  *check({ notice, passages }) {
    const facts = printedContact(passages);
    const phones = facts.filter(({ kind }) => kind === 'phone');
    const all = [...phones, ...printedFaxes(passages)];
    if (all.length === 0) return;
    const place = hospitalPlace(notice, facts);
    for (const fact of all) {
      const message = faultOf(fact, phones, place) ?? placeFault(fact, place);
      if (message) yield { place: fact.passage.placeOf(fact.start, fact.end), message, advice };
    }
  },
};

/** A label right in front of a number. */
const label = /(?:电话|热线|传真)(?:号码)?[\s:：为是]{0,3}$/;

function faultOf(
  { value, passage, start }: PrintedFact,
  phones: readonly PrintedFact[],
  place: NamedPlace | null,
): string | null {
  const fault = phoneFault(value);
  switch (fault?.kind) {
    case 'no-area-code': {
      // 0000-1234567、7654321: the second number shares the code of the first.
      if (phones.some((other) => other.passage === passage && fixedLine(other.value))) return null;
      const codes = place ? codesIn(place) : [];
      const code = codes.length === 1 ? `（${place?.words}的区号是 ${codes[0]}）` : '';
      return `固定电话应带区号${code}；这里只写“${value}”`;
    }
    case 'too-short':
      return label.test(passage.text.slice(Math.max(0, start - 12), start))
        ? `固定电话应是 7 或 8 位，前面带区号；这里的“${value}”是 6 位`
        : null;
    case 'unknown-code':
      return `区号应是全国区号表里有的；没有 ${fault.code} 这个区号`;
    case 'digits':
      return `${fault.expected}；这里是 ${fault.found} 位`;
    default:
      return null;
  }
}

/** The code of another city than the one that the address, or the hospital's name, begins with. */
function placeFault({ value }: PrintedFact, place: NamedPlace | null): string | null {
  const area = fixedLine(value)?.area;
  if (!place || !area) return null;
  const codes = codesIn(place);
  if (codes.length === 0 || codes.includes(area.code)) return null;
  const where =
    area.cities[0] === area.province ? area.province : area.province + area.cities.join('、');
  return `电话应是${place.words}的（区号 ${codes.slice(0, 3).join('、')}${codes.length > 3 ? ' 等' : ''}）；这里的区号 ${area.code} 是${where}的`;
}
