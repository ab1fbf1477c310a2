/*
 * Holds a running web server to what served-files.ts says, file by file:
 *
 *   npx node deploy/prove.ts https://www.example.cn/zhenggai/ dist
 */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isWorthPacking } from '../src/cli/build/built-files.ts';
import { createReport } from './report.ts';
import { mediaTypes, type Service, serviceOf } from './served-files.ts';
import { siteFiles, withoutCopies } from './site-files.ts';

const [address = '', folder = 'dist'] = process.argv.slice(2);
if (!/^https?:\/\/.*\/$/.test(address)) {
  console.error('用法：npx node deploy/prove.ts 网站的地址（以“/”结尾） 网站的文件夹');
  process.exit(2);
}

/** What is kept for ever is kept for at least so many seconds. */
const month = 2_592_000;
const report = createReport();
const paths = siteFiles(folder);
const all = new Set(paths);
const own = withoutCopies(paths);

for (const path of own) await proveFile(path);
await proveFolders();
await proveMissing();
report.print();
process.exitCode = report.hasFailed() ? 1 : 0;

/** That a file arrives as it is, and what is said of it. */
async function proveFile(path: string): Promise<void> {
  const response = await get(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  report.must('每个文件都能打开', path, response.status === 200, `${response.status}`);
  const isSame = bytes.equals(readFileSync(join(folder, path)));
  report.must('内容一字不差（.gz 没有被标成 Content-Encoding）', path, isSame, '内容不同');
  proveHeaders(path, response.headers, serviceOf(path));
  await proveUnchanged(path, response.headers);
  if (isWorthPacking(path, bytes.length)) {
    const packed = response.headers.get('content-encoding');
    report.should('文本文件压缩传送', path, packed !== null, '没有压缩');
  }
  if (all.has(`${path}.gz`)) {
    const sent = Number(response.headers.get('content-length'));
    const isReady = sent === statSync(join(folder, `${path}.gz`)).size;
    report.should('生成时压缩好的 .gz 直接发送', path, isReady, '另外压缩');
  }
}

function proveHeaders(path: string, headers: Headers, service: Service): void {
  const type = headers.get('content-type') ?? '';
  const [mediaType, charset = ''] = type.toLowerCase().split(/;\s*/);
  // Readers of feeds take the plain types of XML and JSON, too.
  const types = [service.mediaType, mediaTypes[extname(path)]];
  report.must('文件类型', path, types.includes(mediaType), type);
  if (service.mediaType.startsWith('text/') && service.mediaType !== 'text/javascript') {
    report.should('文字注明 UTF-8', path, charset === 'charset=utf-8', type);
  }
  const cache = headers.get('cache-control') ?? '';
  const seconds = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);
  const isRight = service.isKept ? seconds >= month : cache.includes('no-cache') || seconds === 0;
  report.should('缓存：名字带摘要的长期保存，其余每次核对', path, isRight, cache);
  const allowed = headers.get('access-control-allow-origin');
  report.should('别的网站能读数据和脚本', path, !service.isShared || allowed === '*', '不许读');
  const sniff = headers.get('x-content-type-options');
  report.should('X-Content-Type-Options: nosniff', path, sniff === 'nosniff', `${sniff}`);
  const framed = `${headers.get('x-frame-options') ?? ''}${headers.get('content-security-policy') ?? ''}`;
  const isHeld = /SAMEORIGIN|DENY|frame-ancestors (?!\*)/.test(framed);
  if (service.isFramed) report.must('embed/ 能嵌进别的网站', path, !isHeld, framed);
  else if (path.endsWith('.html'))
    report.should('其余的页面不能嵌进别的网站', path, isHeld, framed);
}

/** That a browser which has the file is told so, in place of the file. */
async function proveUnchanged(path: string, headers: Headers): Promise<void> {
  const tag = headers.get('etag');
  const day = headers.get('last-modified');
  const known: Record<string, string> = {
    ...(tag !== null && { 'if-none-match': tag }),
    ...(day !== null && { 'if-modified-since': day }),
  };
  const { status } = await get(path, known);
  report.should('没有变的文件不重传（304）', path, status === 304, `${status}`);
}

/** That the address of a folder gives its page, unless the site does without. */
async function proveFolders(): Promise<void> {
  if (readFileSync(join(folder, 'index.html'), 'utf8').includes('topics/index.html')) return;
  for (const path of own.filter((name) => name.endsWith('index.html'))) {
    const place = path.slice(0, -'index.html'.length);
    const response = await get(place);
    const found = (await response.text()) === readFileSync(join(folder, path), 'utf8');
    report.must('网址以“/”结尾也能打开（否则生成时加 --index-html）', place, found, '打不开');
  }
}

async function proveMissing(): Promise<void> {
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  for (const path of ['no-such-page/', 'no-such-file.html', '_astro/no-such-script.js']) {
    const response = await get(path);
    report.must('没有的网址回答 404', path, response.status === 404, `${response.status}`);
    report.should('没有的网址显示 404.html', path, (await response.text()) === page, '别的页面');
    const cache = response.headers.get('cache-control') ?? '';
    report.should('404 不长期保存', path, !cache.includes('immutable'), cache);
  }
}

/**
 * Asks as a page of another site does: some servers say what those may read to them alone. Ends the
 * program where nothing answers.
 */
async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const whole = address + path.split('/').map(encodeURIComponent).join('/');
  try {
    return await fetch(whole, { headers: { origin: 'https://other.example', ...headers } });
  } catch (error) {
    const { cause = error } = error as Error;
    console.error(`应能连上 ${whole}，没有连上（${cause}）。请检查网址，以及服务器是不是开着。`);
    process.exit(2);
  }
}
