import { withoutWhiteSpace } from '../../notice/text/words.ts';
/** What a notice tells of its issuer's name. */
export interface IssuerFacts {
  /** Null where the frame of the notice does not tell it. */
  name: string | null;
  /** Full name of the Party committee, as printed. */
  committee: string | null;
}

const fullCommittee = /中共([\u4e00-\u9fff（）()·]{2,40}?)委员会/;
const partyBody = /(?:党委|党组织|党组|党总支|委员会)$/;

/** The issuer's name from the title, the masthead or the signature of a notice. */
export function issuerFacts(frame: {
  title: readonly string[];
  masthead: readonly string[];
  signature: readonly string[];
}): IssuerFacts {
  const lines = [frame.title.join(''), frame.masthead.join(''), ...frame.signature].map((line) =>
    withoutWhiteSpace(line),
  );
  for (const line of lines) {
    const match = fullCommittee.exec(line);
    if (match?.[1]) return { name: match[1], committee: match[0] };
  }
  const before = /^(.{2,40}?)关于/.exec(lines[0] ?? '')?.[1];
  return { name: before ? before.replace(partyBody, '') || null : null, committee: null };
}
