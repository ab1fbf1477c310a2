import { join, sep } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import type { Notice } from '../../notice/content.ts';
import { noticeText } from '../../outputs/notice-text.ts';
import { checkedContent } from '../checked-content.ts';
import { noticeWithKey } from '../notice-with-key.ts';
import { type Call, contentOption, textOption, type Verb } from '../verb.ts';
import { outOptions, writeOut } from '../write-out.ts';

/** What a notice can be exported as. */
const builders: ReadonlyMap<string, (notice: Notice) => string> = new Map([['text', noticeText]]);
/** `tongbao export`: one notice for another channel. */
export const exportVerb: Verb = {
  name: 'export',
  usage: 'export 发布单位/通报 --as text [--out 文件] [--force] [--content 文件夹]',
  summary: '把一份通报的文字写成纯文本，一段一行；不写 --out 就显示出来；内容有错的不导出',
  operands: 1,
  options: {
    as: { type: 'string' },
    ...outOptions,
    ...contentOption,
  },
  run(call) {
    const build = builderOf(call);
    const [key = ''] = call.operands;
    const folder = textOption(call, 'content', 'content');
    const { content, diagnostics } = checkedContent(folder);
    const own = join(folder, key) + sep;
    const errors = diagnostics.filter(
      ({ severity, file }) => severity === 'error' && `${file}${sep}`.startsWith(own),
    );
    if (key !== '' && errors.length > 0) {
      process.stderr.write(`${formatForPeople(errors)}内容有错误，没有导出。\n`);
      return 1;
    }
    writeOut(call, build(noticeWithKey(content, key)));
    return 0;
  },
};

function builderOf(call: Call): (notice: Notice) => string {
  const as = textOption(call, 'as', '');
  const build = builders.get(as);
  if (build) return build;
  const found = as === '' ? '没有写' : `现在写的是“${as}”`;
  throw new Failure(`--as 应是 ${[...builders.keys()].join('、')}；${found}。`);
}
