import { pick, type Random, wholeNumber } from './random.ts';

/** What the sentences of a measure are, and how many it has. */
export interface SentenceShape {
  pattern: '{sentence}' | '{mixed}';
  sentences: number;
}

/** What may stand at each {name} of a pattern; an entry may have such places itself. */
const choices: { [name: string]: readonly string[] } = {
  department: lists(
    '门诊部 急诊科 药学部 检验科 放射科 超声科 病理科 手术室 麻醉科 输血科 护理部 医务部 质控办 院感科 医保办 财务科',
    '审计科 信息中心 后勤保障部 医学装备部 采购中心 基建科 保卫科 人事科 科教科 宣传科 党委办公室 纪检监察室 工会',
    '团委 病案室 营养科 康复科 中医科 儿科 产科 妇科 骨科 眼科 口腔科 皮肤科 肿瘤科 血透室 体检中心 社区服务站',
  ),
  subject: lists(
    '预约挂号 检查预约 候诊秩序 分诊叫号 出院结算 住院押金 退费审核 投诉处理 满意度调查 药品目录 处方点评 抗菌药物使用',
    '高值耗材 试剂采购 设备论证 零星维修 招标参数 合同履约 固定资产 闲置设备 公务用车 食堂承包 停车收费 陪护管理 医疗废物',
    '消防通道 电梯维保 病历书写 三级查房 术前讨论 会诊响应 危急值报告 手卫生 院内感染 医保结算 收费校验 绩效分配 职称评聘',
    '进修选派 人才引进 轮岗交流 请示报告 会前酝酿 党费收缴 组织生活 谈心谈话 廉政提醒 信访件办理 档案保管 公章使用 网络安全',
    '数据备份 电子票据 互认结果 转诊衔接 家庭病床 慢病随访 疫苗冷链 母婴设施 无障碍通道 便民药房 日间手术 多学科门诊',
  ),
  fault: lists(
    '制度空转 责任不清 流程繁琐 跟踪不力 台账不全 标准不一 时限偏长 监督乏力 底数不明 衔接不畅 更新滞后 把关不严',
    '重形式轻实效 以会议代落实 发现问题不整改 重采购轻管理 同类问题反复出现 群众反映较多 基层执行走样 考核结果没有运用',
  ),
  theme: lists(
    '宗旨意识不牢 全面从严治党责任传导不到位 公益性体现不充分 重点领域廉政风险突出 干部人才队伍建设有短板 医疗质量安全基础薄弱',
    '落实上级决策部署打折扣 基层党组织作用发挥不够 财务资产管理粗放 巡察反馈问题整改不彻底 改善就医体验办法不多 内部控制不严密',
  ),
  rule: lists(
    '管理办法 实施细则 工作规程 操作指引 责任清单 考核方案 风险清单 应急预案 会议制度 督办制度 回访制度 公示制度',
  ),
  meeting: lists('党委会 院长办公会 专题推进会 科务会 现场办公会 联席会议 质量分析会 复盘会'),
  role: lists(
    '党委书记 院长 分管副院长 纪委书记 科室主任 护士长 党支部书记 住院总医师 药师 工程师 患者代表 院外专家',
  ),
  act: lists('梳理 核查 修订 公示 抽查 回访 督办 培训 演练 复核 调剂 清理 归档 对账 测评 约谈'),
  thing: lists(
    '流程 台账 凭证 处方 病历 合同 账户 工单 意见 线索 耗材 设备 标签 记录 预案 岗位 权限 样本',
  ),
  unit: lists('件 份 项 条 台 人次 批 处 个 例'),
  month: Array.from({ length: 12 }, (_, index) => `202${4 + (index % 2)}年${index + 1}月`),
  letters: lists('HIS系统 LIS系统 OA系统 PACS平台 DIP分组 CT机房 MRI机房 ICU病区 二维码 APP端'),
  sentence: [
    '{month}由{role}牵头召开{meeting}{n}次，专题研究{subject}，确定由{department}负责、{department}配合',
    '{department}会同{department}{act}{subject}{thing}{nn}{unit}，发现{fault}的{n}{unit}，已全部{act}到位',
    '制定《示例{subject}{rule}》，明确{role}和{role}的责任，{n}个工作日内办结，逾期由{department}通报',
    '在{letters}增设{subject}提醒，{thing}不全的不能提交，{month}以来拦截{nn}{unit}，准确率升至{percent}',
    '对{department}、{department}、{department}开展{act}{n}轮，随机抽取{thing}{nn}{unit}，合格率由{percent}提高到{percent}',
    '修订{subject}{rule}{n}项，废止{n}项，在院内公开栏公示，收到{role}意见{nn}条，采纳{n}条',
    '把{subject}纳入{department}月度考核，与{role}绩效挂钩，{month}兑现奖惩{n}{unit}',
    '组织{role}集中学习{rule}，{act}{subject}典型{thing}{n}{unit}，参加{nn}人，测试平均{n}分',
    '投入{nn}万元改造{subject}{thing}，{month}启用，平均等候由{nn}分钟缩短到{n}分钟',
    '{role}每月到{department}现场{act}{n}次，就{subject}与{role}面对面交流，当场解决{thing}{n}{unit}',
    '建立{subject}{thing}清单，销号{nn}{unit}，其余{n}{unit}因{fault}，由{department}限期{act}',
    '{month}至{month}累计{act}{subject}{nn}{unit}，同比减少{n}{unit}，降幅{percent}',
  ],
  day: ['{month}{n}日', '{digit}月{n}日', '2025-0{digit}-1{digit}', '2025年{digit}月底前'],
  digit: lists('1 2 3 4 5 6 7 8 9'),
  figures: [
    '{day}查明{subject}应收{nn}元，实收{nn}元，差额{nn}元，已于{day}全部追回',
    '共{act}{thing}{nn}{unit}，其中合格{nn}{unit}、不合格{n}{unit}，合格率{percent}',
    '根据《示例{subject}{rule}》（示医发〔2025〕{n}号），“{subject}”由{department}负责，“{fault}”逐项销号',
    '{day}至{day}，{department}{act}{thing}{n}{unit}，涉及资金{nn}.{digit}万元，约谈{n}人',
    '对{n}名责任人批评教育，{role}作书面检查，整改{n}项，正在推进{digit}项，计划{day}完成',
    '投诉电话0000-8{nn}{digit}{digit}，电子邮箱jubao{n}@example.cn，{n}个工作日内答复',
    '2024年{subject}{nn}{unit}，2025年{nn}{unit}，同比增长{percent}，{fault}问题{percent}已解决',
  ],
  mixed: ['{sentence}', '{sentence}', '{figures}'],
};

function lists(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Fills the {name} places of a pattern; {n} and {nn} are numbers, {percent} a share. */
export function fill(random: Random, pattern: string): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'n') return String(wholeNumber(random, 2, 30));
    if (name === 'nn') return String(wholeNumber(random, 31, 4000));
    if (name === 'percent') return `${(wholeNumber(random, 500, 999) / 10).toFixed(1)}%`;
    return fill(random, pick(random, choices[name] ?? []));
  });
}

const chineseDigits = [...'一二三四五六七八九'];

/** A number from 1 to 99 in Chinese. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number) => chineseDigits[value - 1] ?? '';
  return tens === 0 ? digit(ones) : `${tens > 1 ? digit(tens) : ''}十${digit(ones)}`;
}

/** Measures (一是… 二是…), each a paragraph, together of about so many characters. */
export function measures(
  random: Random,
  characters: number,
  { pattern, sentences: count }: SentenceShape,
): string[] {
  const paragraphs: string[] = [];
  let left = characters;
  while (left > 0) {
    const sentences = Array.from({ length: count }, () => fill(random, pattern));
    const paragraph = `${chineseNumber(paragraphs.length + 1)}是${sentences.join('；')}。`;
    paragraphs.push(paragraph);
    left -= paragraph.length;
  }
  return paragraphs;
}
