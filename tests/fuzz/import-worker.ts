import { parentPort } from 'node:worker_threads';
import { importNotice } from '../../src/importer/import-notice.ts';
import { lostLetter } from './lost-letters.ts';
import type { Mutant } from './mutate.ts';

/** What an import did with a mutant; `fault` tells what it must never do. */
export interface Outcome {
  result: 'imported' | 'no items' | 'refused';
  fault: string | null;
}

/** A file of a notice, or a picture of it, and nothing outside its folder. */
const ownPath =
  /^shili\/[a-z0-9-]+\/(?:notice\.md|items\/[a-z0-9-]+\.md|attachments\/[A-Za-z0-9-]+\.[a-z0-9]+)$/;

parentPort?.on('message', async (mutant: Mutant) => {
  parentPort?.postMessage(await outcomeOf(mutant));
});

async function outcomeOf({ name, bytes }: Mutant): Promise<Outcome> {
  try {
    const imported = await importNotice({ name, bytes }, { issuer: 'shili' });
    if (!imported.ok) {
      const { message } = imported;
      const told = /[\u4e00-\u9fff]{4}/.test(message) && !/\n|Error|undefined/.test(message);
      const isOurs = message.startsWith('程序没有能把');
      return { result: 'refused', fault: told && !isOurs ? null : `refused with “${message}”` };
    }
    const { files, pictures, noticeId, summary } = imported;
    const paths = [
      ...files.map(({ path }) => path),
      ...pictures.map((picture) => `shili/${noticeId}/attachments/${picture.name}`),
    ];
    const outside = paths.find((path) => !ownPath.test(path));
    const twice = paths.find((path, index) => paths.indexOf(path) !== index);
    const lost = name.endsWith('.txt') ? lostLetter(bytes, imported) : null;
    return {
      result: summary.items.total > 0 ? 'imported' : 'no items',
      fault: faultOf({ 'writes outside': outside, 'writes twice': twice, 'loses or adds': lost }),
    };
  } catch (error) {
    return { result: 'refused', fault: error instanceof Error ? (error.stack ?? '') : `${error}` };
  }
}

function faultOf(faults: Readonly<Record<string, string | null | undefined>>): string | null {
  const [fault] = Object.entries(faults).filter(([, what]) => what != null);
  return fault ? fault.join(' ') : null;
}
