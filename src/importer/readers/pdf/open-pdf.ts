import { getResolvedPDFJS } from 'unpdf';

/** Nothing beside the file is read: no fonts, no tables of letters, no network. */
class NoOtherFiles {
  async fetch(): Promise<never> {
    throw new Error('not read');
  }
}

/** An opened file, and whether a font of it needs a table of letters that is not in the file. */
export interface OpenPdf {
  document: Awaited<ReturnType<typeof open>>['document'];
  close: () => Promise<void>;
  /** True once a font asked for a table that the file does not hold: its letters are lost. */
  needsTable: () => boolean;
}

/** Opens a file. Throws what pdf.js throws where the file is broken or has a password. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  let asked = false;
  class Recorder extends NoOtherFiles {
    override fetch(request?: { kind?: string }): Promise<never> {
      if (request?.kind === 'cMapUrl') asked = true;
      return super.fetch();
    }
  }
  const opened = await open(bytes, Recorder);
  return { ...opened, needsTable: () => asked };
}

async function open(bytes: Uint8Array, BinaryDataFactory: object) {
  const { getDocument } = await getResolvedPDFJS();
  // pdf.js takes the bytes over; the caller keeps its own.
  const task = getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
