import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { reportAsJson } from '../../diagnostics/json-report.ts';
import { beginBuild } from '../../loader/today.ts';
import { buildOptionNames, buildOptionNotes, buildOptions } from '../build/build-options.ts';
import type { buildSite } from '../build/build-site.ts';
import { withApprovedWords } from '../check/approved-words.ts';
import { checkedContent } from '../checked-content.ts';
import { countContent } from '../count-content.ts';
import { outputFormat, plainFormats } from '../output-format.ts';
import { printFindings } from '../print-findings.ts';
import { contentOption, formatOption, textOption, type Verb } from '../verb.ts';

/** `tongbao build`: checks, builds, indexes, then swaps the result into place. */
export const buildVerb: Verb = {
  name: 'build',
  usage:
    'build [--out 文件夹] [--base /路径/] [--site 网址] [--index-html] [--precompress] [--zip 文件.zip] [--fonts 文件夹] [--staff] [--content 文件夹] [--format json]',
  summary: '检查内容并生成网站；有错误就停下，已有的网站不变',
  optionNotes: buildOptionNotes,
  options: { ...buildOptionNames, ...contentOption, ...formatOption },
  operands: 0,
  async run(call) {
    beginBuild();
    const format = outputFormat(call, plainFormats);
    const options = buildOptions(call);
    const folder = textOption(call, 'content', 'content');
    const loaded = await withApprovedWords(checkedContent(folder), folder);
    const { content, diagnostics, excepted } = loaded;
    const stopped = hasErrors(diagnostics);
    if (format === 'text') printFindings(loaded, { folder });
    const times = stopped ? null : await build(folder, loaded, options);
    if (format === 'json') {
      const result = {
        ...reportAsJson(diagnostics, excepted),
        built: times && { out: options.out, zip: options.zip, times },
      };
      process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    } else if (times) {
      const { pages, index } = times;
      const zipped = options.zip === null ? '' : `，压缩包 ${options.zip}`;
      const warning = options.staff ? '这是内部版，供本单位人员使用，不要公开。\n' : '';
      process.stdout.write(
        `已生成网站：${countContent(content)}，在文件夹 ${options.out}${zipped}\n` +
          `用时：页面 ${pages.toFixed(1)} 秒，搜索索引 ${index.toFixed(1)} 秒\n${warning}`,
      );
    } else {
      process.stdout.write('内容有错误，没有生成网站；已有的网站没有改动。\n');
    }
    return stopped ? 1 : 0;
  },
};

/** Loads Astro only once the content is found right: that takes longer than checking does. */
const build: typeof buildSite = async (...words) =>
  (await import('../build/build-site.ts')).buildSite(...words);
