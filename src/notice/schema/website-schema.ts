import { z } from 'zod';
import { words } from './schema-values.ts';

const domain = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+$/i;

/**
 * 网站标签: the website on which the notices are published, as 《政府网站发展指引》 (国办发〔2017〕47号)
 * has its pages say it. Hospitals are not clearly bound by it: pages say it where it is stated here.
 */
export const website = z.strictObject({
  /** SiteName: 网站名称. */
  name: words,
  /** SiteDomain: 域名, without https:// and path. */
  domain: words.refine((value) => domain.test(value), {
    message: '应是网站的域名，形如 www.example.cn',
    params: { advice: '只写域名，不写 https:// 和后面的路径。' },
  }),
  /** SiteIDCode: 网站标识码, ten digits; that of a ministry's site begins with two letters (bm). */
  idCode: words.refine((value) => /^(?:\d{2}|[a-z]{2})\d{8}$/i.test(value), {
    message: '网站标识码应是十位数字',
    params: { advice: '照党政机关网站标识核对；没有标识码的，把 website 这几行都删去。' },
  }),
});
