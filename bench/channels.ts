// node bench/channels.ts [ITEMS] [--runs N] [--work FOLDER]
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPdfPrinter } from '../src/cli/document/open-pdf-printer.ts';
import { readContent } from '../src/loader/read-content.ts';
import { type Notice, noticesOf, wordsOfNotice } from '../src/notice/content/content.ts';
import { noticeWord } from '../src/outputs/document/word/notice-word.ts';
import { cmsFragment, wechatFragment } from '../src/outputs/fragment/fragment.ts';
import { noticeText } from '../src/outputs/notice-text.ts';
import { generate } from './generate.ts';
import { longNotices } from './invent.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { median } from './measure.ts';
import { runTongbao } from './programs.ts';

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    work: { type: 'string', default: join(import.meta.dirname, '.work') },
  },
  allowPositionals: true,
});
const items = Number(positionals[0] ?? 48);
const runs = Number(values.runs);
if (![items, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('node bench/channels.ts [ITEMS] [--runs N] [--work FOLDER]');
  process.exit(2);
}
const work = join(resolve(values.work), 'channels');
rmSync(work, { recursive: true, force: true });
const { content } = generate(items, work, 1, { ...longNotices, items: [items, items] });
const [notice] = noticesOf(readContent(content).content);
if (!notice) throw new Error('No notice was generated.');

const printer = await openPdfPrinter(null);
type Form = [as: string, build: (notice: Notice) => string | Uint8Array | Promise<Uint8Array>];
const forms: Form[] = [
  ['text', noticeText],
  ['html', cmsFragment],
  ['wechat', wechatFragment],
  ['docx', noticeWord],
  ['pdf', (one) => printer.print(one)],
];

console.log(`${describeMachine()}, load ${describeLoad()} before
One notice of ${notice.items.length} items, ${wordsOfNotice(notice).length} characters; medians of ${runs}.

| \`export --as\` | whole command: s (least–most) | of it the form itself: ms the first time, and again | kB |
| --- | --- | --- | ---: |`);
for (const form of forms) console.log(await row(form));
rmSync(work, { recursive: true, force: true });
console.log(`\nload ${describeLoad()} after`);

async function row([as, build]: Form): Promise<string> {
  const out = join(work, `notice.${as}`);
  const words = ['export', notice?.key ?? '', '--as', as, '--out', out, '--force'];
  const commands = Array.from(
    { length: runs },
    () => runTongbao(...words, '--content', content).seconds,
  );
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const made = await build(notice as Notice);
    times.push(performance.now() - start);
    size = Buffer.byteLength(made);
  }
  const [least, most] = [Math.min(...commands), Math.max(...commands)];
  return `| ${as} | ${median(commands).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)}) | ${times[0]?.toFixed(0)}, ${median(times.slice(1)).toFixed(0)} | ${(size / 1000).toFixed(0)} |`;
}
