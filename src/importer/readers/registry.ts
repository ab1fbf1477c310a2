import type { Read, Reader } from './reader.ts';

const html = async () => (await import('./html/read-html.ts')).readHtml;
const markdown = async () => (await import('./markdown/read-markdown.ts')).readMarkdown;

/**
 * The reader of each kind of file, by the ending of its name. Loaded when it is wanted: the
 * libraries of all of them would make every command start later.
 */
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ['txt', async (): Promise<Reader> => (await import('./text.ts')).readText],
  ['docx', async () => (await import('./docx/docx.ts')).readDocx],
  ['html', html],
  ['htm', html],
  ['md', markdown],
  ['markdown', markdown],
  ['pdf', async () => (await import('./pdf/pdf.ts')).readPdf],
]);

/** Endings of files that Word and WPS open and can save as .docx. */
const otherWordFiles: ReadonlySet<string> = new Set(
  'doc,docm,dot,dotx,dotm,wps,wpt,rtf,odt'.split(','),
);

/** Reads a source with the reader that the ending of its name calls for. */
export async function readSource(name: string, bytes: Uint8Array): Promise<Read> {
  if (name.startsWith('~$')) {
    return { ok: false, message: `“${name}”是 Word 打开原文时的临时文件，不是原文，不用导入。` };
  }
  const dot = name.lastIndexOf('.');
  const loadReader = dot < 0 ? undefined : readers.get(name.slice(dot + 1).toLowerCase());
  if (loadReader && bytes.length === 0) {
    return { ok: false, message: `“${name}”是空的，可能没有下载完或复制完，请换一份再导入。` };
  }
  if (loadReader) return (await loadReader())(bytes);
  if (dot >= 0 && otherWordFiles.has(name.slice(dot + 1).toLowerCase())) {
    return { ok: false, message: `“${name}”要先用 Word 或 WPS 打开，另存为 .docx 后再导入。` };
  }
  if (/\.mht(?:ml)?$/i.test(name)) {
    return {
      ok: false,
      message: `“${name}”是打包的网页，要在浏览器里打开它，另存为“网页，仅 HTML”（.html）后再导入。`,
    };
  }
  const known = [...readers.keys()].map((extension) => `.${extension}`).join('、');
  return {
    ok: false,
    message: `“${name}”不是可以导入的文件：现在能导入的是 ${known} 文件，请把原文另存为其中一种。`,
  };
}
