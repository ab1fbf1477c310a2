import { readFolderAddress } from '../../notice/schema/site-address.ts';

/**
 * Where the status of a notice, or of an issuer's newest one, is to be read: `status.json` in the
 * folder of its page. Null if what is written is no address of a page.
 */
export function statusAddress(written: string, page: string): string | null {
  // Nothing written would be the page itself.
  const folder = written.trim() === '' ? null : readFolderAddress(written, page);
  return folder && `${folder}status.json`;
}
