import type { Notice } from '../../notice/content/content.ts';
import { noticeText } from '../../outputs/notice-text.ts';
import { type Call, textOption } from '../verb.ts';

/** A form that a notice can be exported in. */
export interface ExportFormat {
  /** What `--as` calls it. */
  name: string;
  /**
   * The ending of the file it is written to, with its dot, where it is bytes, which no terminal
   * shows; left out for text.
   */
  ending?: string;
  build(notice: Notice, call: Call): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Every form, in the order in which messages name them. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'text', build: noticeText },
  { name: 'html', build: async (notice) => `${(await fragments()).cmsFragment(notice)}\n` },
  { name: 'wechat', build: async (notice) => `${(await fragments()).wechatFragment(notice)}\n` },
  {
    name: 'pdf',
    ending: '.pdf',
    build: async (notice, call) => {
      const { openPdfPrinter } = await import('../document/open-pdf-printer.ts');
      return (await openPdfPrinter(textOption(call, 'fonts', '') || null)).print(notice);
    },
  },
  {
    name: 'docx',
    ending: '.docx',
    build: async (notice) =>
      (await import('../../outputs/document/word/notice-word.ts')).noticeWord(notice),
  },
];

/** Loaded only where it is wanted, as is what takes longer to load than most commands take. */
const fragments = () => import('../../outputs/fragment/fragment.ts');
