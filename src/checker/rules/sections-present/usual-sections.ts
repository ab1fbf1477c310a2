import type { CheckSettings } from '../../settings.ts';

/** A part that a notice must hold, and the words that show that it does. */
export type SectionProfile = NonNullable<CheckSettings['sections']>[number];

/** A part that such notices hold, and whether it stands before the items if it is told at all. */
export interface UsualSection extends SectionProfile {
  beforeItems?: true;
}

/**
 * What a notice on an inspection holds besides its items, where tongbao.yml does not say otherwise:
 * how rectification was organised, what comes next, and how to comment. The words are those that such
 * notices use in headings and where they begin and end.
 */
export const usualSections: readonly UsualSection[] = [
  {
    name: '组织整改的情况',
    // 责任 and 组织 are words of the problems, too.
    beforeItems: true,
    words: [
      ...['组织', '领导', '责任', '部署', '高度重视', '整改方案', '专题', '党委会', '会议', '动员'],
      ...[
        '认领',
        '自觉',
        '站位',
        '总体情况',
        '工作开展',
        '主要做法',
        '推进情况',
        '统筹',
        '督导',
        '台账',
      ],
    ],
  },
  {
    name: '下一步打算',
    words: [
      ...['下一步', '下步', '下一阶段', '下阶段', '今后', '打算', '后续', '工作安排', '计划安排'],
      ...['努力方向', '接下来', '持续', '巩固', '长效', '常态化', '将继续', '仍需', '继续'],
    ],
  },
  {
    name: '请群众监督、提意见的话',
    words: [
      ...[
        '监督',
        '意见建议',
        '意见和建议',
        '意见、建议',
        '提意见',
        '如有意见',
        '征求意见',
        '反馈意见',
      ],
      ...['反映', '来信', '来电', '电话', '信箱', '邮箱', '公示期', '公示时间', '受理'],
    ],
  },
];

/** What a notice on an inspection holds if it has no items, which are the results. */
export const resultsSection: UsualSection = {
  name: '整改的结果',
  words: [
    ...['整改落实', '落实情况', '整改情况', '完成情况', '进展情况', '整改结果', '整改进展', '成效'],
    ...['已整改', '已完成', '整改完成', '整改到位', '办结', '销号'],
  ],
};
