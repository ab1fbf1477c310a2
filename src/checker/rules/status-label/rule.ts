import type { Rule } from '../../rule.ts';
import { type LabelledLine, statusLines } from './status-lines.ts';

/** Items of a notice print their status behind one label, and nothing else behind it. */
export const statusLabel: Rule = {
  id: 'status-label',
  severity: 'warning',
  *check({ notice, passages }) {
    const lines = passages.flatMap((passage) => statusLines(passage, notice.published ?? null));
    const labels = lines.filter(({ states }) => states === 'status');
    const byLabel = Map.groupBy(labels, ({ label }) => label);
    const [usual] = [...byLabel.values()].toSorted((a, b) => b.length - a.length);
    const model = usual?.[0];
    if (!usual || !model || usual.length < 3 || usual.length * 4 < labels.length * 3) return;
    const isUsual = ({ label }: LabelledLine) => label === model.label;
    const stated = new Set(lines.filter(isUsual).map(({ passage }) => passage.item));
    for (const line of lines) {
      const { passage, label, states, value, start, end } = line;
      const isOther =
        !isUsual(line) &&
        (states === 'status' || (states === 'foreign' && !stated.has(passage.item)));
      const isWrong = isUsual(line) && (states === 'time' || states === 'nothing');
      if (!isOther && !isWrong) continue;
      yield {
        place: passage.placeOf(start, isWrong ? end : start + label.length),
        message: isOther
          ? `完成情况的写法应一致（其他 ${usual.length} 个事项写的是“${model.label}”）；这里写的是“${label}”`
          : `“${label}”后面应是完成情况，如“${model.value}”；这里写的是${states === 'time' ? '时间' : ''}“${value}”`,
        advice: '核对批准的原文；是转换文件时弄错的，照原文改正；原文如此的，请定稿的人决定。',
        related: {
          ...model.passage.placeOf(model.start, model.end),
          message: '其他事项是这样写的',
        },
      };
    }
  },
};
