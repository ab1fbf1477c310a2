import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = '../shared/notices';

/** Real notices kept beside the repository, where they are there; a clone without them has none. */
export function realNotices(): { name: string; file: string }[] {
  if (!existsSync(folder)) {
    console.info(`No folder ${folder}: the tests run on the sample notices alone.`);
    return [];
  }
  return noticesIn(folder);
}

/** The texts from which the sample content was imported. */
export function sampleNotices(): { name: string; file: string }[] {
  return noticesIn('tests/fixtures/sample');
}

function noticesIn(path: string): { name: string; file: string }[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: name.slice(0, -'.txt'.length), file: join(path, name) }));
}
