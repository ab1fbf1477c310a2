import { importNotice } from '../../src/importer/import-notice.ts';
import type { Imported } from '../../src/importer/make-notice.ts';

/** Imports the bytes of a file of this name, which must be accepted. */
export async function importBytes(
  name: string,
  bytes: Uint8Array,
  ids = { issuer: 'shili', notice: '2025' },
): Promise<Imported> {
  const imported = await importNotice({ name, bytes }, ids);
  if (!imported.ok) throw new Error(imported.message);
  return imported;
}
