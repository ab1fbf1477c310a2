// Sources of regular expressions, of which the patterns of unfinished work are made.

/** Within a clause; a comma within figures (2,000份) ends none. */
export const near = '(?:[^，,。；;：:的]|,(?=\\d))';
export const inClause = '(?:[^，,。；;：:]|,(?=\\d))';
/** An attribute (正在使用的药品) says nothing of how far something has come. */
export const noAttribute = '(?![^，,。；;：:]{0,16}的)';
export const clauseEnds = '(?=[，,。；;）)]|$)';
export const clauseBegins = '(?<=^|[，,；;：:]|[一二三四五六七八九十]是)';
/** Work that has an end; what is kept up (推进, 落实, 完善) goes on after a problem is solved. */
export const work =
  '(?:拟定|拟订|起草|草拟|制定|制订|修订|修改|调整|编制|编写|编审|论证|研究|讨论|磋商|设计|招标|采购|比选|遴选|申报|申请|申办|报批|报建|审批|审核|送审|审查|审计|审理|评审|评估|测算|施工|建设|新建|扩建|改造|装修|修缮|维修|安装|调试|测试|开发|搭建|升级|核实|核查|核对|复核|清理|清退|清收|清欠|追缴|追讨|追回|催缴|扣款|协商|协调|沟通|对接|洽谈|谈判|调解|诉讼|仲裁|筹备|筹建|组建|招聘|换届|移交|交接|划转|办理|整改|征求|公示|验收|结算|决算|试运行|搬迁)';
export const going = '(?:推进|进行|办理|整改|落实|磋商|酝酿)';
/** When something is to come; 将在今后工作中 and 将于每年1月 name no such time. */
export const time =
  '(?:20\\d{2}年|明年|今年|年[底内末]|月[底末]|下个?[月季周]|[上下]半年|第?[一二三四]季度|\\d{1,2}月|近期|适时|择机)';
export const milestone =
  '(?:完成|投入使用|投用|启用|启动|上线|建成|竣工|完工|到位|交付|开工|印发|出台|办结|整改|搬迁|签订|换届|开展|实施|验收|招标|采购|派出|扣款|提交|提请|上报|审议|表决|召开|出具|下发|发布|公布|动工|签约|开通|结束)';
export const reached = '(?:完成(?![时日率])|投入使用|投用|启用|上线|建成|竣工|完工|交付|印发)';
export const decision =
  '(?:批复|批准|审批|审核|审议|讨论|论证|评审|验收|建成|完工|竣工|到位|配齐|确定|明确|完成|完善|通过|公示|结束|期满|落实|出具|备案|答复|回复|拨付|认定)';
export const amount = '[\\d一二两三四五六七八九十百几数]';
/** What has not happened, and is well so: 尚未发现新的问题. */
export const wellNot =
  '(?!再|存在|发现|发生|出现|收到|接到|查到|见|引起|造成|产生|构成|影响|涉及|超过|违反|达到|有(?:新|违|发生)|来|必)';
export const still = '(?:[尚仍还暂]|暂时|至今|迄今)(?:[仍还尚均都]|一直)?';
/** What a body decides that the work depends on. */
export const approval = '(?:批复|批准|审批|审核|审议|论证|评审|验收|备案|认定)';
