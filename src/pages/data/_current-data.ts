import { publicAddress } from '../../../templates/address.ts';
import { currentContent } from '../../loader/current-content.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import { dataFiles } from '../../outputs/open-data/data-files.ts';
import { datasets } from '../../outputs/open-data/datasets.ts';

const site = import.meta.env.SITE;

/** The address of a page or file in the data: whole where the site's own is known. */
export const toAddress = publicAddress(site ? new URL(site) : undefined);

const made = rememberingObject((content: ReturnType<typeof currentContent>['content']) => {
  const sets = datasets(content, toAddress);
  return { sets, files: dataFiles(sets) };
});

/** The datasets of /data/ and their files, of the content that there is: made once for all routes. */
export function currentData() {
  return made(currentContent().content);
}
