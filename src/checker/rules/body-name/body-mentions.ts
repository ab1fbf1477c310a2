/** A body as a text names it. */
export interface BodyMention {
  /** The same for every name of one body. */
  body: string;
  /** Which of its names it is. */
  form: string;
  words: string;
  start: number;
  /** Of an inspection group: those of one series differ by their number alone. */
  series?: string;
}

const number = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const inspectors = new RegExp(
  `(中央|[省市区县旗州盟]委)(?:(第?)(${number})(巡[察视])组|(巡[察视])(第?)(${number})组)`,
  'g',
);
const health = /(\p{Script=Han}{0,2}?[省市区县旗州盟])(?:卫健|卫生健康)(委员会|委|局)/gu;
/** What stands before a body's name without being part of it. */
const nameBegins = /^(?:.?[向由经对在到被按据报与和及让请赴受是、，。；的])$/;
const joined =
  /(\p{Script=Han})(\p{Script=Han}{2}[^科部室处院组会办委、和与及\P{Script=Han}])([和与及])(\p{Script=Han}{2,14}?(?:委员会|领导小组))/gu;

const digits: Record<string, string> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/** The bodies of a text of which more than one name can be told for sure. */
export function bodyMentions(text: string): BodyMention[] {
  const mentions: BodyMention[] = [];
  if (text.includes('巡')) {
    for (const match of text.matchAll(inspectors)) {
      const [words, level = '', ordinal, first, kind, otherKind, otherOrdinal, last] = match;
      const count = first ?? last ?? '';
      mentions.push({
        body: `${level}${kind ?? otherKind}${digits[count] ?? count}`,
        form: first ? `${ordinal}N巡察组` : `巡察${otherOrdinal}N组`,
        series: `${level}${kind ?? otherKind}`,
        words,
        start: match.index,
      });
    }
  }
  if (text.includes('卫健') || text.includes('卫生健康')) {
    for (const match of text.matchAll(health)) {
      const [words, place = '', kind = ''] = match;
      const level = place.slice(-1);
      const before = place.slice(0, -1);
      const named = before === '' || nameBegins.test(before) ? level : place;
      mentions.push({
        body: `${named}卫生健康`,
        form: kind === '局' ? '局' : '委',
        words: words.slice(named === level ? before.length : 0),
        start: match.index + (named === level ? before.length : 0),
      });
    }
  }
  if (text.includes('委员会') || text.includes('领导小组')) {
    for (const match of text.matchAll(joined)) {
      const [words, , head = '', joint = '', tail = ''] = match;
      mentions.push({
        body: `${head}…${tail.slice(-6)}`,
        form: joint + tail,
        words,
        start: match.index,
      });
    }
  }
  return mentions;
}
