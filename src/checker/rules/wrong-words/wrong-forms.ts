import { pairs, swapped, type WrongForms } from './wrong-form.ts';
import { wrongNames } from './wrong-names.ts';

/** 公示（报名、受理……）截止2025年7月5日 tells a last day and is right. */
const tellsLastDay =
  '(?:公示|公告|公开|征求|征集|征文|报名|受理|申报|提交|反馈|投票|期限|时间|日期)[^。；\\n]{0,30}';
const untilToday = '到?(?:目前|现在|当前|发稿)';
const untilDate =
  '到?(?:[今去]年|[本上]月|(?:\\d{4}年)?\\d{1,2}月(?!\\d{0,2}日?前)|\\d{4}年(?:底|末|上半年|第))';
const doneVerbs = '完成|整改|落实|执行|开展|制定|建立|修订|印发|办结|成立|组织|召开|全部|基本';

/**
 * Sources: 现代汉语词典（第7版） for words and idioms, 第一批异形词整理表 and 通用规范汉字表 for 账 and 部分.
 * What these accept beside the usual form (渡过难关, 融汇贯通, 撤消, 成份, 制订, 做出, 其它) is left out, and
 * so is every form that other words can contain, unless its surroundings tell them apart.
 */
export const wrongForms: readonly WrongForms[] = [
  {
    reason: '“截止”是到期停止；说到某个时候为止的情况，用“截至”',
    forms: [
      { wrong: '截止', right: '截至', onlyBefore: untilToday },
      { wrong: '截止', right: '截至', unlessAfter: tellsLastDay, onlyBefore: untilDate },
    ],
  },
  {
    reason: '“为止”前面要有“到”',
    forms: [{ wrong: '目前为止', right: '到目前为止', unlessAfter: '[到至止直]' }],
  },
  {
    reason: '与钱物有关的“账”不写“帐”',
    forms: [
      ...swapped(
        `台帐 记帐 转帐 对帐 结帐 报帐 入帐 挂帐 呆帐 坏帐 欠帐 查帐 付帐 做帐 建帐 总帐 算帐 公帐 到帐 销帐
        明细帐 往来帐`,
        ['帐', '账'],
        { unlessBefore: '[篷幕蓬子]' },
      ),
      ...swapped('帐户 帐目 帐款 帐本 帐簿 帐号 帐务 帐面 帐册 帐套 帐外 帐实 帐单', ['帐', '账'], {
        unlessAfter: '[蚊床营篷]',
      }),
    ],
  },
  {
    reason: '音同、音近或形近的别字',
    forms: [
      ...pairs(`
        建立建全→建立健全 健立健全→建立健全 坚难→艰难 坚苦奋斗→艰苦奋斗 坐谈会→座谈会 座右名→座右铭 坐右铭→座右铭 急燥→急躁 浮燥→浮躁 烦燥→烦躁 干躁→干燥
        张驰有度→张弛有度 弛而不息→驰而不息 持而不息→驰而不息 久久为攻→久久为功 反愧→反馈 撤底→彻底 震憾→震撼 振憾→震撼 遗撼→遗憾 气慨→气概 慷概→慷慨 膨涨→膨胀 肿涨→肿胀
        凑效→奏效 协凋→协调 凋查→调查 慰籍→慰藉 国藉→国籍 户藉→户籍 书藉→书籍 学藉→学籍 贪脏→贪赃 泛烂→泛滥 烂用职权→滥用职权 亲合力→亲和力 尤如→犹如 犹其→尤其 部暑→部署
        程续→程序 秩续→秩序 廉结自律→廉洁自律 心率不齐→心律不齐 心率失常→心律失常 兰尾炎→阑尾炎 的时侯→的时候
      `),
      ...swapped('诊冶 医冶 政冶 防冶 整冶 根冶 法冶 综冶 共冶', ['冶', '治'], {
        unlessBefore: '[金炼]',
      }),
      ...swapped('冶疗 冶理 冶愈 冶党', ['冶', '治'], { unlessAfter: '[大矿]' }),
      ...swapped('侯诊 气侯 症侯 侯补', ['侯', '候'], { unlessAfter: '诸' }),
      { wrong: '幅射', right: '辐射', unlessAfter: '[大一]' },
      { wrong: '贯切', right: '贯彻', unlessAfter: '[一横纵]' },
      { wrong: '惯彻', right: '贯彻', unlessBefore: '底' },
      { wrong: '彻销', right: '撤销', unlessAfter: '贯' },
      { wrong: '感概', right: '感慨', unlessBefore: '[念况览括率论述]' },
      { wrong: '陷井', right: '陷阱', unlessBefore: '[冈口]' },
      { wrong: '循私', right: '徇私', unlessAfter: '遵' },
      { wrong: '询私', right: '徇私', unlessAfter: '[咨查质]' },
      { wrong: '纂改', right: '篡改', unlessAfter: '编' },
      { wrong: '泄秘', right: '泄密', unlessBefore: '[书密]' },
      { wrong: '戒勉', right: '诫勉', unlessBefore: '强' },
      { wrong: '松驰', right: '松弛', unlessBefore: '名' },
      { wrong: '反溃', right: '反馈', unlessBefore: '疡' },
      { wrong: '脉博', right: '脉搏', unlessBefore: '[士物览客]' },
      { wrong: '脏款', right: '赃款', unlessAfter: '[心肝内肾]' },
      { wrong: '欢渡', right: '欢度', unlessAfter: '喜' },
      ...swapped('通迅 喜迅 简迅 资迅', ['迅', '讯'], { unlessBefore: '[速猛捷]' }),
      {
        wrong: '汇同',
        right: '会同',
        unlessAfter: '[词字语总外]',
        unlessBefore: '[义类步名比期样时]',
      },
      { wrong: '布署', right: '部署', unlessAfter: '[公发颁宣]', unlessBefore: '名' },
      { wrong: '按装', right: '安装', unlessBefore: '[置机修配载备箱车订饰]' },
      {
        wrong: '按排',
        right: '安排',
        unlessBefore: '[名序班污队列放水行查除期定量版片便气风尿他号座]',
      },
      { wrong: '即然', right: '既然', unlessAfter: '[立随当]', unlessBefore: '后' },
      {
        wrong: '立既',
        right: '立即',
        unlessAfter: '[建成设确树创独订孤对]',
        unlessBefore: '[然有定]',
      },
      {
        wrong: '既使',
        right: '即使',
        unlessBefore: '[^。；\\n]{0,60}[又更]|[^。；\\n]{0,60}[也还]使',
      },
      { wrong: '由其是', right: '尤其是', unlessBefore: '否' },
      { wrong: '防犯', right: '防范', unlessAfter: '[预严以谨提消]', unlessBefore: '[罪规错案人]' },
      {
        wrong: '复盖',
        right: '覆盖',
        unlessAfter: '[恢回答批反修康重]',
        unlessBefore: '[章楼房建]',
      },
      { wrong: '部份', right: '部分', unlessBefore: '[额数]' },
      { wrong: '处份', right: '处分', unlessBefore: '额' },
      { wrong: '座落', right: '坐落', onlyBefore: '[于在]' },
      { wrong: '给于', right: '给予', unlessAfter: '[发交送付拨献让授供补递留自]' },
      { wrong: '授于', right: '授予', unlessAfter: '[传教讲面函]' },
      { wrong: '赋于', right: '赋予', unlessAfter: '天' },
      { wrong: '寄于', right: '寄予', onlyBefore: '厚望|希望|期望|期待' },
      {
        wrong: '于以',
        right: '予以',
        onlyAfter: '[，。；、并应均]',
        onlyBefore: '通报|处理|处分|公布|公开|公示|表彰|支持|解决|纠正|重视|保障|问责',
      },
      {
        wrong: '案列',
        right: '案例',
        onlyAfter: '典型|警示|反面|身边|真实|优秀|成功|违纪|违法',
        unlessBefore: '[入为出席举支]',
      },
      { wrong: '高压氧仓', right: '高压氧舱' },
      {
        wrong: '竟',
        right: '竞',
        unlessAfter: '[究毕]',
        onlyBefore: '聘|赛|岗|标|价|争(?![取议论执吵分])',
      },
      {
        wrong: '己',
        right: '已',
        unlessAfter: '[自克知律利异体安不为由于损舍修推正彼各]',
        onlyBefore: doneVerbs,
      },
      {
        wrong: '末',
        right: '未',
        onlyAfter: '[，。；、并均尚因]',
        onlyBefore: '完成|整改|落实|执行|开展|按|经|建立|制定|及时|能',
      },
    ],
  },
  {
    reason: '成语写错了字',
    forms: pairs(`
      弄虚做假→弄虚作假 徇私舞蔽→徇私舞弊 玩乎职守→玩忽职守 姑习养奸→姑息养奸 敷演了事→敷衍了事
      敷衍塞则→敷衍塞责 以身做则→以身作则 竞竞业业→兢兢业业 在接再厉→再接再厉 再接再励→再接再厉 再接再历→再接再厉
      迫不急待→迫不及待 一愁莫展→一筹莫展 一如继往→一如既往 既往开来→继往开来 相形见拙→相形见绌
      走头无路→走投无路 不径而走→不胫而走 再所难免→在所难免 再所不惜→在所不惜 一股作气→一鼓作气
      默守成规→墨守成规 墨守陈规→墨守成规 变本加利→变本加厉 声名狼籍→声名狼藉 全神惯注→全神贯注
      提纲契领→提纲挈领 食不裹腹→食不果腹 鞠躬尽粹→鞠躬尽瘁 出奇不意→出其不意 记忆尤新→记忆犹新
      不记其数→不计其数 因地治宜→因地制宜 有的放失→有的放矢 举一返三→举一反三 循序渐近→循序渐进
      按步就班→按部就班 深恶痛决→深恶痛绝 一促而就→一蹴而就 集思广义→集思广益 人才挤挤→人才济济
      责无旁代→责无旁贷 义不容词→义不容辞 当人不让→当仁不让 未雨绸谋→未雨绸缪 防患未燃→防患未然
      防范于未然→防患于未然 各负责其职→各负其责 各负责其责→各负其责 各负其职→各负其责
    `),
  },
  {
    reason: '动词后面带出程度的用“得”，动词前面的修饰语用“地”',
    forms: [
      ...[...'压抓落做管扛学'].map((verb) => ({
        wrong: `${verb}的不`,
        right: `${verb}得不`,
        onlyBefore: '[实紧严够深细牢]|到位|扎实',
      })),
      ...[...'顺利 圆满 认真 严格 积极 扎实 按时 如期 及时'.split(' ')].map((manner) => ({
        wrong: `${manner}的`,
        right: `${manner}地`,
        onlyBefore: '(?:完成|开展|推进|落实|执行|解决|贯彻|制定|组织)了',
      })),
      {
        wrong: '针对性的',
        right: '针对性地',
        onlyBefore: '(?:制定|制订|开展了?|采取)(?!的)',
      },
    ],
  },
  {
    reason: '两个介词只用一个',
    forms: [
      { wrong: '针对关于', right: '针对', onlyBefore: '“|[^，。；“]{2,40}问题(?:整改|$|[，。；])' },
    ],
  },
  wrongNames,
];
