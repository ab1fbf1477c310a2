import { Failure } from '../../diagnostics/failure.ts';
import { fontsOf, fontsOption } from '../fonts-option.ts';
import { type SiteOptions, siteOptionNames, siteOptions } from '../site-options.ts';
import { type Call, textOption } from '../verb.ts';

/** What a build makes, and for what kind of server. */
export interface BuildOptions extends SiteOptions {
  /** What addresses of pages end in: index.html, or nothing for servers that find it themselves. */
  pageFile: '' | 'index.html';
  /** True if files of text are to have a gzip copy beside them. */
  precompress: boolean;
  /** File that is to hold the whole site as a zip; null for none. */
  zip: string | null;
  /** Folder with fonts of the person's own for the PDFs; null for none. */
  fonts: string | null;
  /** True for the site of the hospital's own staff, which is never public. */
  staff: boolean;
}

/** The options that `buildOptions` reads. */
export const buildOptionNames = {
  ...siteOptionNames,
  'index-html': { type: 'boolean' },
  precompress: { type: 'boolean' },
  zip: { type: 'string' },
  ...fontsOption,
  staff: { type: 'boolean' },
} as const;

/** What they do, for the help. */
export const buildOptionNotes: Readonly<Record<string, string>> = {
  '--index-html': '网址都写到 index.html，给不会自动打开 index.html 的服务器',
  '--precompress': '文本文件旁边各存一份压缩好的 .gz，服务器不必临时压缩',
  '--zip 文件.zip': '再把整个网站打成一个压缩包',
  '--fonts 文件夹': '做 PDF 时先用这个文件夹里的字体',
  '--staff':
    '生成内部版：通报页上有复制到网站编辑器、公众号的按钮，不要公开；没写 --out 的，放在 dist-staff',
};

/** Reads what is to be built. */
export function buildOptions(call: Call): BuildOptions {
  const zip = textOption(call, 'zip', '') || null;
  if (zip !== null && !zip.toLowerCase().endsWith('.zip')) {
    throw new Failure(`--zip 应是以 .zip 结尾的文件名，例如 dist.zip；现在写的是“${zip}”。`);
  }
  const staff = call.options['staff'] === true;
  return {
    ...siteOptions(call),
    // It must not take the place of the public site because somebody forgot to name another.
    ...(staff && { out: textOption(call, 'out', 'dist-staff') }),
    staff,
    pageFile: call.options['index-html'] === true ? 'index.html' : '',
    precompress: call.options['precompress'] === true,
    zip,
    fonts: fontsOf(call),
  };
}
