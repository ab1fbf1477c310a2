import {
  amount,
  clauseBegins,
  clauseEnds,
  decision,
  milestone,
  near,
  noAttribute,
  reached,
  time,
  work,
} from './unfinished-vocabulary.ts';

/** How words say that work is to come: a letter without which the pattern need not be tried, the pattern. */
export const ahead = [
  ['拟', `(?<![模虚])拟(?:定?于|在)${time}${near}{0,20}`],
  ['拟', `(?<![模虚])拟(?:[将由][^，。；]{0,24})?(?:调整|整合|合并)[为成至到]`],
  ['计划', `(?<=^|[，,；;：:院科部室会委并且现前])计划[于在到]?${time}`],
  ['计划', `计划[于在到]?${time}${near}{0,12}(?:${reached}|结束|办结|到位)`],
  ['预计', `(?<![比较原超])预计[于在到将]?${time}${near}{0,20}${milestone}`],
  ['预计', `(?<![比较原超])预计(?:可|能够?|将)?${near}{0,6}${reached}`],
  [
    '[力争有可]',
    `(?:力争|争取|有望|可望)[于在到至]?${time}${near}{0,20}(?:${milestone}|${work}|退还|收回|解决)`,
  ],
  ['到', `(?:需?要|须|得)到?${time}${near}{0,6}(?:才|方)能?`],
  ['等', `[要需须得]等${near}{1,20}(?:后|才)${near}{0,6}(?:${milestone}|${work})`],
  ['[争力]', '(?:争取|力争)(?:尽快|早日|尽早)'],
  [
    '可',
    `(?<!每)(?:[今明]?年[底内]|下个?[月季]|[一二三四]季度|[上下]半年)[前内]?[即便就均]?可(?:以|望)?${near}{0,4}(?:${reached}|补齐|解决|收回)`,
  ],
  ['用', `(?:计划|预计)再?用${amount}{1,3}个?多?个?(?:月|年|天|周)`],
  ['届时', '届时[再也便即]?(?:将|予以|进行|一并|结合|组织)'],
  [
    '将',
    `将(?:陆续|尽快|择机|适时|形成)${near}{0,12}(?:${work}|${milestone}|上报|报批)${noAttribute}`,
  ],
  ['将', `将(?:[于在]|争取|力争)${time}${near}{0,20}(?:${milestone}|${work})`],
] as const;

/** Rules are told in the same words: 待审核通过后支付. */
export const awaited = [
  [
    '待',
    `${clauseBegins}(?:目前|现)?[尚仍还需]?待(?![遇岗产机人])${near}{1,20}${decision}(?:完毕|无误)?(?:之?后|再)[，,]?再?${near}{0,10}(?:印发|下发|出台|实施|执行|启用|启动|整改|签订|签署|办理|开展|组织|支付|聘任|采购|招标|开工|推进|换届|投入|比选)`,
  ],
  [
    '待',
    `${clauseBegins}(?:目前|现)?[尚仍还需]?待(?![遇岗产机人])${near}{1,12}(?:研究|审议|讨论|批准|审定|确定|决定|批复|通过)${clauseEnds}`,
  ],
  ['适时', '适时(?:提交|提请|上报|出台|印发|启动)'],
] as const;
