import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { type Content, type Notice, noticesOf } from '../../notice/content.ts';
import { noticeText } from '../../outputs/notice-text.ts';
import { checkedContent } from '../checked-content.ts';
import { type Call, contentOption, textOption, type Verb } from '../verb.ts';

/** What a notice can be exported as. */
const builders: ReadonlyMap<string, (notice: Notice) => string> = new Map([['text', noticeText]]);
/** How many notices a message names. */
const namedNotices = 20;

/** `tongbao export`: one notice for another channel. */
export const exportVerb: Verb = {
  name: 'export',
  usage: 'export 发布单位/通报 --as text [--out 文件] [--force] [--content 文件夹]',
  summary: '把一份通报的文字写成纯文本，一段一行；不写 --out 就显示出来；内容有错的不导出',
  operands: 1,
  options: {
    as: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
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
    const text = build(noticeWithKey(content, key));
    const out = textOption(call, 'out', '');
    if (out === '') process.stdout.write(text);
    else writeOut(out, text, call.options['force'] === true);
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

function noticeWithKey(content: Content, key: string): Notice {
  const notices = noticesOf(content);
  const notice = notices.find((one) => one.key === key);
  if (notice) return notice;
  const what = key === '' ? '请写明要导出的通报，即“发布单位/通报”' : `没有“${key}”这份通报`;
  const more = notices.length > namedNotices ? `等 ${notices.length} 份` : '';
  const names = notices.slice(0, namedNotices).map((one) => one.key);
  throw new Failure(`${what}。这里有：${names.join('、')}${more}。`);
}

function writeOut(out: string, text: string, force: boolean): void {
  try {
    writeFileSync(out, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure(`“${out}”已经有了，没有改动。要覆盖的，加上 --force。`);
  }
  process.stdout.write(`已写入 ${out}。\n`);
}
