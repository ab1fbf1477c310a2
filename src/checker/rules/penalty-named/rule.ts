import { againstOriginal } from '../../against-original.ts';
import { masked } from '../../privacy/masked.ts';
import type { Rule } from '../../rule.ts';
import { peoplePunished } from './people-punished.ts';

/** Nobody is called by name beside a penalty. */
export const penaltyNamed: Rule = {
  id: 'penalty-named',
  severity: 'warning',
  isSecret: true,
  *check({ publicPassages }) {
    for (const passage of publicPassages) {
      for (const { name, index } of peoplePunished(passage.text)) {
        yield {
          place: passage.placeOf(index, index + name.length),
          message: `受处分、处理的人不应写出姓名；这里写了“${masked(name)}”`,
          advice: againstOriginal(
            passage,
            '核对公开的要求，改成“1人”“张某某”这样的写法；依规定应当点名通报的，不必改。',
          ),
        };
      }
    }
  },
};
