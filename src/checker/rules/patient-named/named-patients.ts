import { allMatches } from '../../../notice/text/all-matches.ts';
import {
  anyName,
  eachOnce,
  type FoundName,
  listOf,
  longPlainName,
  namesIn,
  plainName,
  rareName,
  shortName,
} from '../../privacy/person-name.ts';

const patient =
  '(?:患者|病人|病员|患儿|产妇|孕妇|伤者|伤员|死者|逝者)(?:姓名|名叫|叫)?[:：（(“"\\s]{0,2}';
const ofSomebody = '[（(，,、]?(?:[男女](?:性)?[，,、）)\\d]|(?:现年|年龄)?\\d{1,3}(?:周?岁|个月))';
const illness =
  '[\\u4e00-\\u9fff]{0,8}?(?:癌|肿瘤|瘤|白血病|梗死|梗塞|心梗|脑梗|骨折|出血|中风|卒中|结石|硬化|衰竭|艾滋病|梅毒|淋病|乙肝|炎|糖尿病|高血压|冠心病|心脏病|尿毒症|结核|抑郁症|精神(?:病|分裂|障碍)|癫痫|综合征|化疗|放疗|透析|流产|分娩|剖宫产|难产)';
/** 肺炎疫情, 结核病防治: work, not somebody's illness. */
const nobodys =
  '(?!病?(?:疫情|防|管理|控制|科|专科|病区|中心|门诊|诊疗|患者|病人|研究|筛查|救治|项目|知识))';
const falls = `(?:因(?:患|突发)?|患有?|罹患|身患|突发|被(?:诊断|确诊|查出)(?:为|患有?)?)`;
const suffers = `[，,]?${falls}${illness}${nobodys}`;

/** （2型糖尿病肾病）, （肺炎） */
const illnessInBrackets = `[（(](?:[\\dⅠ-Ⅻ一二三四]{1,2}型)?${illness}[^（）()\\n]{0,10}[）)]`;
const sexOrAge = '[（(，,](?:[男女](?:性)?[，,、）)\\d]|(?:现年|年龄)?\\d{1,3}(?:周?岁|个月))';
const kin = '(?:家属|家长|家人|儿子|女儿|父亲|母亲|丈夫|妻子)';
/** What a patient has, and nothing else that stands behind 患者. */
const belongings =
  '(?:病历|病情|病案|病程|治疗|诊疗|手术|用药|医药费|医疗费|住院费|费用|随访|检查报告|检验报告|投诉|押金|赔偿|遗体|诉求|救助|报销|就诊|住院|出院)';

/** Words that follow on a patient's name and on hardly anything else. */
const tight = `(?:${ofSomebody}|${illnessInBrackets}|的?(?:家属|儿子|女儿|父亲|母亲|丈夫|妻子|病历|病案|病情)|因(?!病种|素|为)|患|被|确诊|住院|入院|出院|死亡|去世|病逝|在\\d|在我?院|来我?院|到我?院|于\\d|术[后中前]|产[后前]|接受|突发|投诉|自述|身份证|住院号)`;
/** Words that may follow on a name, and on other words as well. */
const loose =
  '(?:[，,。；;、）)”]|$|等|来电|来信|来访|送[来给]|赠|表示|说|称|经|自|曾|已|家|的|申请|要求|多收|退[还款]|办理|缴纳|多次|反映)';
/** Words that leave no doubt that a name stands before them, however short it is. */
const certain = `(?:${sexOrAge}|${illnessInBrackets}|的${kin})`;
/** 患者沈桂花髋骨骨折: an illness right behind a name. */
const ails = `[\\u4e00-\\u9fff]{0,3}?(?:癌|瘤|白血病|梗死|骨折|出血|卒中|结石|硬化|炎|糖尿病|高血压|冠心病|尿毒症|结核|癫痫)`;

const afterPatient = new RegExp(
  [
    `(?<=${patient})(?:${listOf(anyName)}(?=${tight})`,
    `${listOf(longPlainName)}(?=${loose}|${ails})`,
    `${listOf(plainName)}(?=的[\\u4e00-\\u9fff]{0,6}${belongings})`,
    `(?:${shortName}|${rareName})(?=${certain}))`,
  ].join('|'),
  'g',
);

const whose =
  '(?<=^|[，,。；;：:、“（(\\s]|[一二三四五六七八九]是|职工|员工|干部|党员|同志|村民|居民|市民|群众|老人|学生|教师|之[子女]|[母父]亲|丈夫|妻子|儿子|女儿)';
const alone = `(?:先生|女士|老人|同志)?(?:[（(，,][男女](?:性)?[，,、]?(?:现年)?(?:\\d{1,3}(?:周?岁|个月))?[）)]?)?`;
/** Somebody who falls ill, whether or not the words call them a patient. */
const whoFallsIll = new RegExp(`${whose}(${anyName})(?=${alone}${suffers})`, 'g');
/** 为王建国患者实施手术 */
const beforePatient = new RegExp(`(?<=[为给对])(${plainName})(?=患者|病人)`, 'g');

/** 慰问患病职工王芳 */
const illColleague = new RegExp(
  `(?<=(?:患病|因病|重病|大病|住院|[癌瘤])[^，,。；;\\n]{0,4}(?:职工|员工|党员|干部|同志))${listOf(plainName)}(?=${tight}|${loose}|[和及])`,
  'g',
);

const worthLooking = /[患病伤癌瘤因]|产妇|孕妇|死者|逝者|突发|诊断|确诊|查出/;

/** The names in a text of people whom it calls patients or of whom it says what ails them. */
export function namedPatients(text: string): FoundName[] {
  if (!worthLooking.test(text)) return [];
  return eachOnce(
    [afterPatient, whoFallsIll, beforePatient, illColleague].flatMap((pattern) =>
      allMatches(pattern, text).flatMap(({ 0: list, index }) => namesIn(list, index)),
    ),
  );
}
