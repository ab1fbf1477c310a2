import { againstOriginal } from '../../against-original.ts';
import { masked } from '../../privacy/masked.ts';
import type { Rule } from '../../rule.ts';
import { namedPatients } from './named-patients.ts';

/** No patient is called by name. */
export const patientNamed: Rule = {
  id: 'patient-named',
  severity: 'warning',
  isSecret: true,
  *check({ publicPassages }) {
    for (const passage of publicPassages) {
      for (const { name, index } of namedPatients(passage.text)) {
        yield {
          place: passage.placeOf(index, index + name.length),
          message: `患者不应写出姓名；这里写了“${masked(name)}”`,
          advice: againstOriginal(
            passage,
            '改成“患者张某某”“一名患者”这样认不出是谁的写法；已经公开的，先撤下再改。',
          ),
        };
      }
    }
  },
};
