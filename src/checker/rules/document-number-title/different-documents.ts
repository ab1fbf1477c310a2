import { withoutWhiteSpace } from '../../../notice/text/words.ts';

/** A title such that short forms and marks make no difference: 〈〉 and （试行） are left out. */
export function plainTitle(title: string): string {
  return withoutWhiteSpace(title)
    .replaceAll(/[〈〉<>《》“”]/g, '')
    .replaceAll(/[（(](?:试行|暂行|修订|征求意见稿)[）)]/g, '');
}

/** Words that titles of all subjects have. */
const general =
  /关于|印发|转发|进一步|加强|强化|推进|推动|开展|规范|完善|健全|建立|落实|做好|工作|管理|实施|暂行|试行|制度|办法|规定|规则|细则|方案|计划|意见|通知|中共|委员会|党委|[的和与及、（）()]/g;
const hospital = /^.{2,24}?(?:医院|保健院|卫生院)(?=.{4})/;

/** Rules of one kind are often issued together, under one number. */
const issuedTogether = /(?:制度|办法|规定|规则|细则|职责|流程|预案|规范|标准|条例|清单|守则|章程)$/;

/**
 * True if two plain titles are surely those of two documents: no two characters of their subjects
 * are the same, as they would be in a short form, and they are no rules of one kind.
 */
export function areDifferent(one: string, other: string): boolean {
  const kind = issuedTogether.exec(one)?.[0];
  if (kind !== undefined && other.endsWith(kind)) return false;
  const [subject, otherSubject] = [pairsOf(one), pairsOf(other)];
  return subject.size > 0 && otherSubject.size > 0 && subject.isDisjointFrom(otherSubject);
}

/** Every two characters that stand together in the subject of a title. */
function pairsOf(title: string): Set<string> {
  const words = title.replace(hospital, '').split(general);
  return new Set(
    words.flatMap((part) =>
      Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)),
    ),
  );
}
