import { unpack } from './unpack.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a Word file, read one by one as they are asked for. */
export interface WordPackage {
  ok: true;
  /** Names of the parts, without a slash at their beginning. */
  names: ReadonlySet<string>;
  /** Bytes of a part; null if it is not there, is broken, or is larger than any should be. */
  read: (name: string) => Uint8Array | null;
}

const megabyte = 1024 * 1024;
/** Largest file, part and sum of parts that are read. A notice has a few hundred kilobytes. */
const limits = { file: 128 * megabyte, part: 48 * megabyte, all: 192 * megabyte };

const broken = '这个 Word 文件损坏了或者不完整，请用 Word 或 WPS 打开，另存为 .docx 后再导入。';
const tooLarge = '这个文件太大，不像是一份通报；请核对文件，把大图片删去后另存为 .docx 再导入。';
const locked = '这个文件有密码，请先在 Word 或 WPS 里去掉密码，再另存为 .docx 后导入。';
const old =
  '这个文件其实是旧的 .doc 或 .wps 格式，改名没有用；请用 Word 或 WPS 打开，另存为 .docx 后再导入。';
const notWord =
  '这个文件不是 Word 文件，请核对是不是原文；是的话，用 Word 或 WPS 打开，另存为 .docx。';

/** Opens a Word file, or says in one sentence why that cannot be done. */
export function openPackage(bytes: Uint8Array): WordPackage | { ok: false; message: string } {
  if (bytes.length > limits.file) return { ok: false, message: tooLarge };
  const foreign = foreignKind(bytes);
  if (foreign) return { ok: false, message: foreign };
  const entries = readZipDirectory(bytes);
  if (!entries) return { ok: false, message: broken };
  const other = otherOffice(entries);
  if (other) return { ok: false, message: other };
  if ([...entries.values()].some(({ encrypted }) => encrypted)) {
    return { ok: false, message: locked };
  }
  const sum = [...entries.values()].reduce((all, { size }) => all + size, 0);
  if (sum > limits.all) return { ok: false, message: tooLarge };
  return {
    ok: true,
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name);
      return entry && entry.size <= limits.part ? unpack(entry) : null;
    },
  };
}

/** What a file is that does not begin as a zip file does; null if it does. */
function foreignKind(bytes: Uint8Array): string | null {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return null;
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return notWord;
  const names = new TextDecoder('utf-16le').decode(bytes);
  return names.includes('EncryptedPackage') ? locked : old;
}

function otherOffice(entries: ReadonlyMap<string, ZipEntry>): string | null {
  const has = (folder: string) => [...entries.keys()].some((name) => name.startsWith(folder));
  if (has('word/')) return null;
  if (has('xl/')) return '这个文件其实是 Excel 表格，请把通报的 Word 原文另存为 .docx 后再导入。';
  if (has('ppt/'))
    return '这个文件其实是 PowerPoint 演示文稿，请把通报的 Word 原文另存为 .docx 后再导入。';
  return notWord;
}

/** What to say of a file with a part that cannot be read. */
export function brokenPart(name: string): string {
  return `这个 Word 文件里的 ${name} 损坏了或者太大，请用 Word 或 WPS 打开，另存为 .docx 后再导入。`;
}
