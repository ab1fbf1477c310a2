import { allMatches } from '../text/all-matches.ts';

/** What a label of the contact block announces. */
export type ContactKind =
  | 'phone'
  | 'any'
  | 'address'
  | 'letters'
  | 'postcode'
  | 'box'
  | 'email'
  | 'hours'
  | 'office'
  | 'other';

/** A label in a text, and where its value begins. */
export interface ContactLabel {
  kind: ContactKind;
  index: number;
  end: number;
  words: string;
}

/** Words in front of a way to turn to someone, and what they announce; the first match counts. */
const kinds: readonly (readonly [RegExp, ContactKind])[] = [
  [/邮政编码|邮编/, 'postcode'],
  [/邮箱|电子信箱|电子邮件|mail/i, 'email'],
  [/信箱/, 'box'],
  [/请寄/, 'letters'],
  [/地址|地点/, 'address'],
  [/时间/, 'hours'],
  [/联系方式|联系渠道/, 'any'],
  [/传真|联系人/, 'other'],
  [/电话|热线|手机/, 'phone'],
  [/部门|科室|单位/, 'office'],
];
const label =
  /(?:邮政编码|邮编|(?:电子)?邮箱|电子邮件|(?<![\d０-９号])(?:电子|邮政|举报|监督)?信箱(?!”)|e-?mail|(?:通[讯信]|邮[政寄]|联系|单位|来信|来访|办公|收件|寄送|接待)?地址|(?:接待|来访|办公)地点|(?:来信|信件)请寄(?:至|到|往)?(?=[:：]\s{0,3}[\u4e00-\u9fff])|(?:接听|受理|办公|工作|接待|来访|联系|值班|服务)时间|联系(?:方式|渠道)|联系人|(?:联系|监督|举报|咨询|办公|值班|受理|投诉|服务|反映|固定|移动|反馈|意见|座机){0,2}(?:电话|热线|手机)(?:号码?)?|(?<!(?:电话|热线)[（(/／、及和兼]{1,2})传真(?:电话|号码?)?|(?:联系|受理|承办|责任|接收|反馈|牵头)(?:部门|科室|单位))/gi;

/** The labels of a line, in their order. */
export function contactLabels(text: string): ContactLabel[] {
  return allMatches(label, text).map((match) => ({
    kind: kinds.find(([pattern]) => pattern.test(match[0]))?.[1] ?? 'other',
    index: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

const office =
  /(?<![\d０-９])(?![号楼])[\u4e00-\u9fff·]{0,20}(?:室|科|部|处|办|委|组|会|中心|院|局|站|所|总机|大厅)(?:的)?$/;
/** What comes before the name of an office in a sentence. */
const beforeOffice = /^.{0,20}(?:拨打?|致电|联系|反映至|反馈至|[请向与至])/;

/** The name of an office at the end of these words, such as 党委办公室; undefined if there is none. */
export function officeAtEnd(words: string): string | undefined {
  const found = office.exec(words.trim().slice(-30))?.[0].replace(/的$/, '');
  const name = found?.replace(beforeOffice, '');
  return name !== undefined && name.length >= 2 ? name : undefined;
}
