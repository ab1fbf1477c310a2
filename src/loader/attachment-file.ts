import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentFile } from '../notice/files/content-files.ts';

/** Bytes read at a time, so that a large scan does not stand in memory whole. */
const stepLength = 1 << 20;

/** Size and SHA-256 of a file in the folder attachments/. */
export function readAttachmentFile(folder: string, name: string): AttachmentFile {
  const hash = createHash('sha256');
  const step = Buffer.alloc(stepLength);
  const file = openSync(join(folder, name), 'r');
  try {
    let size = 0;
    for (;;) {
      const length = readSync(file, step);
      if (length === 0) return { name, size, sha256: hash.digest('hex') };
      hash.update(step.subarray(0, length));
      size += length;
    }
  } finally {
    closeSync(file);
  }
}
