import { matchesIn, placeOfMatch } from '../../marks/passage-matches.ts';
import type { Rule } from '../../rule.ts';

/** What stands behind a number or a name that was to be filled in. */
const unit =
  '(?=\\s?(?:年|月|日|时|万元|元|项|个|人|人次|次|份|家|台|名|条|期|%|％|号(?!码)|医院|市委|县委|区委))';
/** Letters are no placeholders where others stand beside them: XXL, www.xx.cn, 46,XX. */
const filler = '(?<![A-Za-z\\d.@,])(?:[Xx]{2,}|[×＊*]{2,}|[○〇□]{2,}|[?？]{3,}|某某)';

const placeholders: readonly RegExp[] = [
  new RegExp(`${filler}${unit}`, 'g'),
  /(?:19|20)\d?[Xx×＊*○□_?？]{1,2}(?=\s?年)|二[〇零○]二?[Xx×某]{1,2}(?=年)/g,
  /(?<!\d)年[ \t\u3000]+月[ \t\u3000]+日/g,
  /《\s*》|（\s*）|\(\s*\)|“\s*”|【\s*】|〔\s*〕|〈\s*〉/g,
  /(?<![A-Za-z\d])[_＿]{3,}(?![A-Za-z\d])/g,
  /[（([【〔［](?:待|请|此处)(?:定|补充?|填写?|核实?|核对|完善|确认|插入)[^）)\]】〕］]{0,20}[）)\]】〕］]/g,
  /此处(?:填写|插入|输入|补充|粘贴)|(?:请|单击|点击)(?:在此|此处)(?:处)?(?:填写|插入|输入)|请输入|待填写/g,
  /(?<![有等期对看善相优款])待定(?=[，。；、）)】\s]|$)/g,
  /\b(?:TODO|TBD|FIXME|lorem ipsum)\b/gi,
];

const fromOriginal = '照批准的原文填写；原文就没有写明的，请拟稿的科室补上并报批准。';

/** Nothing that was to be filled in is left open. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  *check({ publicPassages }) {
    for (const pattern of placeholders) {
      for (const match of matchesIn(publicPassages, pattern)) {
        yield {
          place: placeOfMatch(match),
          message: `应是写明的内容；这里是没有填写的“${match.words.trim()}”`,
          advice: `${match.passage.kind === 'added' ? '填写，或者删去这一句。' : fromOriginal}有意隐去的，写进 exceptions 并说明理由。`,
        };
      }
    }
  },
};
