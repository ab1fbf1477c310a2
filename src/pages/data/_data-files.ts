import { publicAddress } from '../../../templates/address.ts';
import { currentContent } from '../../loader/current-content.ts';
import { rememberingObject } from '../../notice/text/remembering.ts';
import { dataFiles } from '../../outputs/open-data/data-files.ts';

const site = import.meta.env.SITE;

/** The address of a page or file in the data: whole where the site's own is known. */
export const toAddress = publicAddress(site ? new URL(site) : undefined);

const filesOf = rememberingObject((content: ReturnType<typeof currentContent>['content']) =>
  dataFiles(content, toAddress),
);

/** The files of /data/ with the content that there is: made once, for its page and its routes. */
export function currentDataFiles() {
  return filesOf(currentContent().content);
}
