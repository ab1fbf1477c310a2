import { extname, join, sep } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { formatForPeople } from '../../diagnostics/report.ts';
import { withApprovedWords } from '../check/approved-words.ts';
import { checkedContent } from '../checked-content.ts';
import { type ExportFormat, exportFormats } from '../export/formats.ts';
import { outOptions, refuseExistingOut, writeOut } from '../files/write-out.ts';
import { fontsOf, fontsOption } from '../fonts-option.ts';
import { noticeWithKey } from '../notice-with-key.ts';
import { type Call, contentOption, textOption, type Verb } from '../verb.ts';

const names = exportFormats.map(({ name }) => name);

/** `tongbao export`: one notice for another channel. */
export const exportVerb: Verb = {
  name: 'export',
  usage: `export 发布单位/通报 --as ${names.join('|')} [--out 文件] [--force] [--fonts 文件夹] [--content 文件夹]`,
  summary: '把一份通报写成别处要用的样子，文字一字不差；内容有错的不导出',
  operands: 1,
  options: {
    as: { type: 'string' },
    ...fontsOption,
    ...outOptions,
    ...contentOption,
  },
  async run(call) {
    const key = (call.operands[0] ?? '').replace(/\/+$/, '');
    if (key === '' && textOption(call, 'as', '') === '') {
      throw new Failure(
        `export：没有写哪一份通报，也没有写 --as。用法：npx tongbao ${exportVerb.usage}`,
      );
    }
    const format = formatOf(call);
    refuseUnfit(call, format);
    const target = withTarget(call, format, key);
    refuseExistingOut(target);
    const folder = textOption(call, 'content', 'content');
    const checked = await withApprovedWords(checkedContent(folder), folder, key);
    const { content, diagnostics } = checked;
    const own = join(folder, key) + sep;
    const errors = diagnostics.filter(
      ({ severity, file }) => severity === 'error' && `${file}${sep}`.startsWith(own),
    );
    if (key !== '' && errors.length > 0) {
      process.stderr.write(`${formatForPeople(errors)}内容有错误，没有导出。\n`);
      return 1;
    }
    writeOut(target, await format.build(noticeWithKey(content, key), fontsOf(call)));
    return 0;
  },
};

/** Throws a Failure where an option belongs to another format than the one that was asked for. */
function refuseUnfit(call: Call, { name, ending }: ExportFormat): void {
  if (name !== 'pdf' && fontsOf(call) !== null) {
    throw new Failure(`--fonts 只用于 --as pdf；现在写的是 --as ${name}。请去掉 --fonts。`);
  }
  const out = textOption(call, 'out', '');
  const written = extname(out).toLowerCase();
  const isOther = exportFormats.some((one) => one.ending === written && one.name !== name);
  if (out === '' || !(isOther || (ending !== undefined && written !== ending))) return;
  const expected = ending === undefined ? '不是文档的文件名' : `以 ${ending} 结尾的文件名`;
  throw new Failure(`--as ${name} 的 --out 应是${expected}；现在写的是“${out}”。`);
}

/** The call with `--out`: bytes go to a file named after the notice where none is told. */
function withTarget(call: Call, { ending }: ExportFormat, key: string): Call {
  if (ending === undefined || textOption(call, 'out', '') !== '') return call;
  return { ...call, options: { ...call.options, out: key.replaceAll('/', '-') + ending } };
}

function formatOf(call: Call): ExportFormat {
  const as = textOption(call, 'as', '');
  const format = exportFormats.find(({ name }) => name === as.toLowerCase());
  if (format) return format;
  const found = as === '' ? '没有写' : `现在写的是“${as}”`;
  const known = exportFormats.map(({ name, title }) => `${name}（${title}）`);
  throw new Failure(`--as 应是 ${known.join('、')}；${found}。`);
}
