import type { Notice } from '../../notice/content/content.ts';
import { noticeText } from '../../outputs/notice-text.ts';

/** A form that a notice can be exported in. */
export interface ExportFormat {
  /** What `--as` calls it. */
  name: string;
  /** What an office calls it. */
  title: string;
  /**
   * The ending of the file it is written to, with its dot, where it is bytes, which no terminal
   * shows; left out for text.
   */
  ending?: string;
  /** `fonts` is a folder with fonts of the person's own; null for none. */
  build(notice: Notice, fonts: string | null): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Every form, in the order in which messages name them. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'text', title: '纯文字', build: noticeText },
  {
    name: 'html',
    title: '网站编辑器',
    build: async (notice) => `${(await fragments()).cmsFragment(notice)}\n`,
  },
  {
    name: 'wechat',
    title: '公众号',
    build: async (notice) => `${(await fragments()).wechatFragment(notice)}\n`,
  },
  {
    name: 'pdf',
    title: '打印',
    ending: '.pdf',
    build: async (notice, fonts) => {
      const { openPdfPrinter } = await import('../document/open-pdf-printer.ts');
      return (await openPdfPrinter(fonts)).print(notice);
    },
  },
  {
    name: 'docx',
    title: 'Word',
    ending: '.docx',
    build: async (notice) =>
      (await import('../../outputs/document/word/notice-word.ts')).noticeWord(notice),
  },
];

/** Loaded only where it is wanted, as is what takes longer to load than most commands take. */
const fragments = () => import('../../outputs/fragment/fragment.ts');
