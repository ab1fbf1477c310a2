/** A topic of the vocabulary, as data. */
interface TopicEntry {
  /** Permanent; public in addresses and open data. */
  readonly code: string;
  /** As pages show it, and as a clerk writes it in front matter. */
  readonly name: string;
  /** Words, set apart by white space, that name it wherever they stand, so that it can be proposed. */
  readonly words: string;
}

/**
 * 主题: the vocabulary, in the order in which pages list it. Of words that overlap the longest one
 * counts (电子病历 is about information systems, 病历 about quality). A word that can mean something
 * else (班子, 作风, 建设, 安全, 工程) stands here only within words that leave no doubt.
 */
export const topicEntries = [
  {
    code: 'party-building',
    name: '党建',
    words: `
      党建 党支部 支部 党组织 党的领导 党的建设 党务 管党治党 从严治党 发展党员
      党员发展 党员教育 党员管理 党员队伍 党员学习 入党 党员先锋 先锋模范 党费
      组织生活 民主生活会 谈心谈话 主题党日 三会一课 民主评议党员 政治生活 意识形态
      中心组 理论学习 理论武装 第一议题 政治建设 政治理论 思想政治 学习贯彻
      贯彻落实党的 十九大精神 二十大精神 主题教育 党史学习 统战 统一战线 把方向 头雁
      群团
    `,
  },
  {
    code: 'integrity',
    name: '党风廉政',
    words: `
      党风廉政 党风 廉政 廉洁 清廉 反腐 腐败 警示教育 纪检 监督执纪 违纪 违规经商
      日常监督 监督责任 两个责任 一岗双责 中央八项规定 八项规定 四风 形式主义 官僚主义
      作风建设 工作作风 文山会海 会议多 文件多 以会议落实会议 以文件落实文件 公务用车
      公车 公务接待 公款 利益输送 靠医吃医 礼品礼金 兼职取酬
    `,
  },
  {
    code: 'governance',
    name: '内部治理',
    words: `
      内控 内部控制 内部治理 内部管理 三重一大 议事规则 议事决策 决策程序 民主集中制
      集体决策 集体研究 临时动议 合同 审计 法律顾问 不相容岗位 关键岗位 院长负责制
    `,
  },
  {
    code: 'personnel',
    name: '人事干部',
    words: `
      选人用人 选拔任用 干部任用 干部队伍 干部管理 干部监督 干部选拔 干部人事 干部培养
      年轻干部 中层干部 中层正职 干部交流 党管干部 党管人才 干部档案 人才 人事 编制
      超编 招聘 返聘 轮岗 职称 薪酬 绩效分配 绩效工资 岗位设置 设置岗位 职数
      内设机构 机构设置 队伍建设 护理队伍 护士流失 人员流失 人员配备 年轻骨干 学历
      引才 留才 劳动合同 人员合同
    `,
  },
  {
    code: 'finance-and-assets',
    name: '财务资产',
    words: `
      财务 资产 预算 预算编制 决算 会计 报销 现金 债务 欠费 欠款 往来款 往来账款
      应收账款 资金 经费 租金 出租 小金库 差旅 津补贴 津贴 补贴 账实 账物 票据
      坐收坐支 过紧日子 过日子
    `,
  },
  {
    code: 'procurement',
    name: '招标采购',
    words: `
      采购 招标 招投标 投标 评标 围标 串标 围串标 比选 询价 供应商 招采
    `,
  },
  {
    code: 'construction',
    name: '工程基建',
    words: `
      基建 工程项目 工程建设 建设工程 工程变更 工程结算 工程款 工程管理 工程质量
      工程监管 工程领域 工程招标 工程审计 工程验收 工程施工 工程发包 工程量 项目工程
      修缮 维修工程 改造工程 零星工程 零星维修 装修 施工 竣工 完工 竣工决算 项目决算
      竣工结算 改扩建 建设项目 楼建设 院区建设 造价
    `,
  },
  {
    code: 'drugs-and-supplies',
    name: '药品耗材',
    words: `
      药品 药物 用药 药事 药师 药库 基药 饮片 处方 耗材 试剂 卫生材料 药占比
    `,
  },
  {
    code: 'insurance-and-charges',
    name: '医保收费',
    words: `
      医保 收费 物价 医疗服务价格 退费 骗保 套保 DIP DRG
    `,
  },
  {
    code: 'medical-quality',
    name: '医疗质量',
    words: `
      医疗质量 医疗安全 患者安全 母婴安全 质控 病历 病案 核心制度 诊疗规范 规范诊疗
      合理诊疗 过度诊疗 过度医疗 过度检查 院感 医院感染 感染防控 传染病 护理质量
      医疗技术 诊疗能力 诊疗水平 手术安全 手术分级 手术质量 手术并发症 危急值 不良事件
      医疗事故 跌倒 坠床 会诊制度 多学科诊疗
    `,
  },
  {
    code: 'medical-ethics',
    name: '医德医风',
    words: `
      医德 医风 行风 行业作风 红包 回扣 九项准则 医药代表 统方
    `,
  },
  {
    code: 'patient-services',
    name: '就医服务',
    words: `
      就医 就诊 看病 挂号 号源 预约 候诊 接诊 排队 等候 满意度 服务态度 服务流程
      服务意识 服务链条 便民 导诊 陪护 陪护收费 护工 护工收费 停车 停车收费 停车场收费 收费窗口
      往返 病案复印 病历复印 复印病历
    `,
  },
  {
    code: 'complaints',
    name: '群众投诉',
    words: `
      投诉 信访 群众诉求 患者诉求 医疗纠纷 医患纠纷 来信来访
    `,
  },
  {
    code: 'specialties-and-research',
    name: '学科科研',
    words: `
      学科 专科 科研 课题 学术 新技术 适宜技术 特色诊疗 中医特色 中医药传承
      中医药特色 名医工作室 教学 住培 规培
    `,
  },
  {
    code: 'information-systems',
    name: '信息化',
    words: `
      信息化 信息系统 信息平台 信息安全 信息孤岛 网络安全 数据安全 数据共享
      数据不能共享 互联互通 电子病历 智慧医院 集成平台 系统老化
    `,
  },
  {
    code: 'safety',
    name: '安全生产',
    words: `
      安全生产 生产安全 消防 安全隐患 安全责任 安全防范 火灾 用电 燃气 特种设备
      压力容器 危险化学品 危化品 食品安全 治安
    `,
  },
] as const satisfies readonly TopicEntry[];
