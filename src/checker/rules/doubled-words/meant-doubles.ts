/** Verbs and adverbs that Chinese doubles on purpose (研究研究, 很多很多), and pronouns. */
const doubledOnPurpose = new Set(
  `研究 商量 讨论 考虑 了解 打听 学习 锻炼 休息 介绍 整理 检查 收拾 体验 反思 思考 交流 探讨 帮助 教育 放松 总结 调查 活动 合计
  琢磨 批评 表扬 参观 熟悉 准备 打扫 改进 改善 提高 沟通 请示 汇报 很多 好多 许多 很久 好久 大批 大片 如何 如此 享受 非常 多少 彼此 大家 可以 哪里 谢谢 上下 来回 反复`.split(
    /\s+/,
  ),
);

/** 一件一件, 第一第二, 二十二十: numbers and measure words. */
const counted = /^[一二三四五六七八九十百千万亿两几半每第零〇]|[一二三四五六七八九十百千万亿]$/;

/** 认真实施实施方案, 护理护理部: the second word begins a name that goes on behind it. */
const goesOn =
  /^(?:方案|办法|细则|计划|规划|意见|制度|情况|工作|报告|措施|规定|清单|台账|条例|标准|方面|任务|问题|目标|资料|教育|科学|大学|学院|医院|中心|委员|小组|机构|系统|平台|项目|工程|信息|感染|管理|安全|技术|人员|对象|纪要|记录|机制|体系|行动|活动|责任|主体|强国|干部|部门|服务|建设|文化|章程|监督|考核|评价|培训|经理|主任|医师|护士|助理|秘书|[部科处室办组员长师者制人书状单表款量会法费率额性化类型区院班课站点件物品机库卡版期权业力家生器所上])/;
/** 科主任主任医师: a title behind an office. */
const titles = new Set([
  '主任',
  '院长',
  '书记',
  '医院',
  '北京',
  '上海',
  '天津',
  '重庆',
  '人民',
  '协和',
]);
/** 市纪委监委监督检查, 招标的标的: the ends and beginnings of words that meet so. */
const meeting = new Set(['委监', '标的']);

/**
 * True if a word that stands twice is meant so, or may be: between what stands before and after it.
 */
export function isMeant(word: string, before: string, after: string): boolean {
  if (new Set(word).size === 1 || /^(..)\1+$/.test(word)) return true;
  if (word.length === 2 && [doubledOnPurpose, titles, meeting].some((words) => words.has(word)))
    return true;
  if (counted.test(word)) return true;
  // “研究研究” is quoted speech, and 《实施实施…… begins a title.
  if (/[“‘《（]$/.test(before) || /^[”’]/.test(after)) return true;
  return word.length < 4 && goesOn.test(after);
}

/**
 * Particles that stand twice; left out are the ends and beginnings of words that meet so: 目的的, 标的的,
 * 为了了解, 以及及时, 现在在建, 参与与会, 针对对口, 和和气气.
 */
export const doubledParticles =
  /(?<![目标打])的的(?![确士])|(?<![为除罢])了了(?=[\d《“二两三四五六七八九十多全])|(?<![共饱缓温平调中总亲柔谦和])和和(?![谐平睦气美缓解善好蔼约顺谈暖风和])|(?<![存现实正潜所内外自好旨重志意健])在在(?![线建职岗编院校册押途场位家乎读案逃外地先室握])|(?<![参给赋授付])与与(?![会否此其日众])|(?<![以普涉顾波触遍未企来])及及(?![时早格第其至物锋])|(?<=[位属处低高用])于于/g;
