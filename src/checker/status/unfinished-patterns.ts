import { ahead, awaited } from './unfinished-ahead.ts';
import {
  amount,
  approval,
  clauseBegins,
  clauseEnds,
  decision,
  going,
  inClause,
  near,
  noAttribute,
  still,
  wellNot,
  work,
} from './unfinished-vocabulary.ts';

/**
 * How words say that some work is not finished. `going-on`: it is being done; `undone`: it, or a
 * rest of it, was not done; `ahead`: it is to come; `awaited`: it is to come after something else;
 * `kept-up`: it goes on, as what lasts does.
 */
export type UnfinishedKind = 'going-on' | 'undone' | 'ahead' | 'awaited' | 'kept-up';

export interface UnfinishedPattern {
  kind: UnfinishedKind;
  /** Without one of these letters the pattern need not be tried. */
  cue: RegExp;
  pattern: RegExp;
}

const goingOn = [
  [
    '正',
    `(?<![纠修改矫校更订指公真端反])正(?:在|与|由(?!于)|向|同|就|进行|积极|抓紧|加紧|加快|全力|着手|提请|报请)${near}{0,12}${work}${noAttribute}`,
  ],
  ['正', `正由(?!于)${near}{1,16}(?:督促|落实|跟进|处理)`],
  ['在', `[仍尚]在${near}{0,10}${work}(?:之?中|过程中|阶段)(?!发现)`],
  ['在', `[仍尚]在${near}{0,4}${work}${noAttribute}`],
  ['等待', `[正仍还尚]在?等待${near}{1,12}${noAttribute}`],
  ['中', `(?<![在于到入进用][^，,。；;]{0,16})${work}中(?=[。；;）)]|$)`],
  ['还在', `还在${near}{0,4}(?:${work}|进行|推进|酝酿){1,2}(?:之?中|当中|过程中)?${clauseEnds}`],
  [
    '处',
    `(?:目前|现|仍|尚|还|正)${near}{0,12}处[于在]${near}{0,8}${work}${near}{0,4}(?:阶段|环节|程序|状态|当中|之?中|过程|期)`,
  ],
  [
    '在',
    `(?:该|此|本|这)(?:项|个|类)?(?:整改)?(?:工作|问题|事项|任务|项目)(?:目前|现)?[还仍尚]?正?在(?:抓紧|积极)?${going}(?:之?中)?${clauseEnds}`,
  ],
  [
    '[半成%％]',
    `(?:施工|工程|建设|改造|项目|整改|更换|清理|清退|设计|安装|工作|任务)${near}{0,6}(?:进度|已?完成|开展|推进)[了约至达近到]{0,2}(?:过半|一半|[一二三四五六七八九]成|[1-9]\\d?(?:\\.\\d{1,2})?[%％])(?!以上|的)`,
  ],
] as const;

/** What lasts is told in the same words, so only completed work is contradicted by these. */
const keptUp = [
  ['在', `[仍尚]在(?:有序|稳步|积极|抓紧|继续|加快)?${going}${noAttribute}`],
  [
    '正',
    `${work}(?:工作|事宜|手续|程序|项目|任务)?(?:目前|现|也|均)?正在?(?:按(?:计划|程序|序时进度))?(?:有序|稳步|积极|抓紧|加快|全力)?(?:推进|进行|开展|实施|办理|落实)(?:之?中)?${clauseEnds}`,
  ],
] as const;

const undone = [
  [
    '[尚仍还暂今]',
    `${still}(?:未(?!能)|未能|没有|没)(?:能|得到|全部|全面|正式|按期|完全)?${wellNot}${near}{1,14}${noAttribute}`,
  ],
  [
    '[直终迟]',
    `(?:一直|始终|迟迟)(?:没有|未能?|没)(?:能|得到)?${wellNot}${near}{1,14}(?=[。；;]|$)`,
  ],
  [
    '[余剩另]',
    `(?:其余|剩余|余下|剩下|尚余|[尚仍还]剩|另外(?=${amount}))${inClause}{1,24}?(?:未(?!发现|发生|来)|没有|待(?![遇岗产机])|将[于在]|力争|争取|预计|计划[于在]|拟[于在]|正在|年[内底]|承诺)${near}{0,10}${noAttribute}`,
  ],
  [
    '[余剩另]',
    `(?:剩余|余下|剩下|另外(?=${amount}))${inClause}{1,24}?(?:逐步|分[期批])${near}{0,10}${noAttribute}`,
  ],
  [
    '[还仍尚另]有',
    `[还仍尚另]有(?:部分|少数|个别|${near}{0,4}${amount})${near}{0,16}(?:未(?!发现|发生|来)|没有|待(?![遇岗产机]))${near}{1,10}${noAttribute}`,
  ],
  [
    '[难无不]',
    `(?:(?:短期|短时间)内[还尚仍]?(?:难以|无法|不能)|(?:难以|无法)在?(?:短期|短时间)内|暂时?(?:难以|无法|不能|不具备)|[尚仍还]不(?:具备|能(?!忽视|放松|满足)))${near}{1,10}${noAttribute}`,
  ],
  [
    '[需要待]',
    `(?:[尚仍还](?:需要?|要(?!求)|有?待)|有待)(?!持续|长期|继续|不断|进一步|加强)(?:${near}{0,12}(?:${approval}|${work})${noAttribute}|${near}{0,6}(?:一段|一定|较长|更多)时间|${near}{0,4}${amount}{1,3}个?多?个?(?:月|年|天|周|工作日))`,
  ],
  ['[差缺欠]', `[尚仍还][差缺欠]${near}{0,6}${amount}${near}{0,6}${noAttribute}`],
  ['[仅只]', `[仅只]完成了?${near}{0,10}(?:部分|前期|一期|主体|初步)`],
  ['[仅只]', `[仅只](?:完成|收回|追回|清退|整改|签订|落实|退还)了?${near}{0,8}${amount}`],
  ['[无不]', `(?:无法|不能)(?:按时|按期|如期)${near}{1,10}${noAttribute}`],
  [
    '没有',
    `(?<![因原时前])没有${near}{0,4}(?:到账|收回|归还|签订|启动|办结|交付|投入使用|退还|开工|竣工|结束|批复)${clauseEnds}`,
  ],
  ['等待', `(?:${clauseBegins}|目前|现在?)等待${near}{0,10}${decision}${noAttribute}`],
  [
    '进入',
    `进入${near}{0,4}(?:招标|采购|审批|评审|公示|设计|施工|报批|论证|测算|征求意见)(?:程序|阶段|环节|期)`,
  ],
] as const;

/** All ways, the surest first. */
export const unfinishedPatterns: readonly UnfinishedPattern[] = [
  ...compiled('going-on', goingOn),
  ...compiled('undone', undone),
  ...compiled('ahead', ahead),
  ...compiled('awaited', awaited),
  ...compiled('kept-up', keptUp),
];

function compiled(
  kind: UnfinishedKind,
  sources: readonly (readonly [string, string])[],
): UnfinishedPattern[] {
  return sources.map(([cue, source]) => ({
    kind,
    cue: new RegExp(cue),
    pattern: new RegExp(source),
  }));
}
