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
  const noLongerIgnore = ignoreFaults();
  try {
    const { document, close } = await open(bytes, Recorder);
    return {
      document,
      needsTable: () => asked,
      close: async () => {
        await close();
        noLongerIgnore();
      },
    };
  } catch (error) {
    noLongerIgnore();
    throw error;
  }
}

/** How many files are open: while there is one, faults of pdf.js that nobody catches are its. */
let openFiles = 0;

/**
 * Keeps a broken file from ending the program: pdf.js fetches pages ahead and lets go of them when
 * it finds the file broken, so that nobody catches what they throw. Returns what ends it.
 */
function ignoreFaults(): () => void {
  if (openFiles === 0) process.on('unhandledRejection', ignoreFaultOfPdf);
  openFiles += 1;
  // Node tells of a fault once all that is ready has run: not before this.
  return () =>
    void setTimeout(() => {
      openFiles -= 1;
      if (openFiles === 0) process.off('unhandledRejection', ignoreFaultOfPdf);
    });
}

function ignoreFaultOfPdf(reason: unknown): void {
  if (!(reason instanceof Error) || !/Exception$|^FormatError$/.test(reason.name)) throw reason;
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
