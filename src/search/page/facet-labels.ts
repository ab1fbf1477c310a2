import { statusNames } from '../../notice/status/item-status.ts';
import { topicNames } from '../../notice/topics/topic.ts';
import { type FacetName, notStated } from '../engine/facets.ts';

/** What a facet and its values are called. Only the build reads this: the page's markup says it. */
export interface FacetLabels {
  name: FacetName;
  legend: string;
  /** Value → its Chinese name, in order, where it is the same on every site. */
  names: Readonly<Record<string, string>>;
}

const unstated = { [notStated]: '未注明' };

/** In the order in which the page shows them. */
export const facetLabels: readonly FacetLabels[] = [
  { name: 'status', legend: '完成情况', names: { ...statusNames, ...unstated } },
  { name: 'deadline', legend: '完成时限', names: { passed: '完成时限已过' } },
  { name: 'topic', legend: '主题', names: topicNames },
  { name: 'window', legend: '征求意见', names: { open: '正在征求意见' } },
  { name: 'issuer', legend: '发布单位', names: {} },
  { name: 'region', legend: '地区', names: {} },
  { name: 'year', legend: '年份', names: unstated },
];
