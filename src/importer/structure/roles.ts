import { statedStatus } from '../../notice/status/heading-status.ts';
import { withoutWhiteSpace } from '../../notice/text/words.ts';
import { namesProblem } from './heading-shape.ts';

/** What a heading says of its part; `problem` is a rectified problem itself, `none` says nothing. */
export type Announced = 'status' | 'results' | 'organisation' | 'later' | 'problem' | 'none';

const organisation =
  /组织.{0,6}(?:整改|落实|领导|推动|开展|推进|情况)|主体责任|高度重视|组织领导|总体情况|基本情况|(?:履行|压实).{0,12}责任|主要做法|工作(?:开展|推进|部署)情况/;
const afterResults =
  /下一?步|下一?阶段|今后|打算|努力方向|(?:计划|安排)$|(?:情况|原因)说明$|存在的(?:主要)?(?:问题|不足|困难)|(?:需要?|仍)(?:进一步|继续|持续)|进一步|(?:持续|继续|不断)?巩固|长效机制/;
const otherMatters = /线索|移交|信访/;
const results = /整改|反馈|问题|任务|成效/;
/** Words of headings that speak of problems in general, or of how far they are solved. */
const inGeneral =
  /(?:巡[察视]|审计|反馈|检视|发现|指出|查出|存在|具体|主要|突出|专项|整改|意见|[的和、及]){0,12}问题|[尚还]?未(?:整改)?(?:完成|到位|办结|销号)/g;

/** What the words of a heading tell of the part under it. */
export function announcedBy(heading: string): Announced {
  const words = withoutWhiteSpace(heading);
  if (statedStatus(words)) return 'status';
  if (/^(?:关于|针对).*问题/.test(words) && !/方面[。]?$/.test(words)) return 'problem';
  if (otherMatters.test(words) || afterResults.test(words)) return 'later';
  if (organisation.test(words)) return 'organisation';
  if (namesProblem(words.replaceAll(inGeneral, ''))) return 'problem';
  return results.test(words) ? 'results' : 'none';
}

/** True for a heading of what is still to be done about problems: 需要持续推进的问题. */
export function announcesOpenProblems(heading: string): boolean {
  return /^(?:仍|尚|还)?需(?:要)?.{0,12}的?(?:问题|事项|任务)$/.test(withoutWhiteSpace(heading));
}

/** True if a title is that of a plan, which tells what will be done and reports nothing. */
export function isPlanTitle(title: string): boolean {
  return /(?:方案|计划|清单|台账|实施意见)(?:[（(][^（）()]{1,20}[）)])?$/.test(
    withoutWhiteSpace(title),
  );
}
