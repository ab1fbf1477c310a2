import { stdout } from 'node:process';
import type { ImportEnd, ImportReport } from './import-files.ts';
import type { Outcome } from './outcome.ts';

/** Prints a run as one JSON object, a file at a time. */
export class JsonReport implements ImportReport {
  #count = 0;

  file(outcome: Outcome): void {
    stdout.write(`${this.#count === 0 ? '{\n"imports": [\n' : ',\n'}${json(valuesOf(outcome))}`);
    this.#count += 1;
  }

  end({ dryRun, notices, setAside, issuer, failure }: ImportEnd): void {
    if (this.#count === 0) stdout.write('{\n"imports": [');
    const rest = {
      dryRun,
      written: notices,
      setAside,
      issuer: issuer && { path: issuer.file.path, doubts: issuer.doubts },
      failure,
    };
    stdout.write(`\n],\n${json(rest).slice(2)}\n`);
  }
}

function json(values: object): string {
  return JSON.stringify(values, null, 2);
}

function valuesOf(outcome: Outcome): object {
  if (outcome.result === 'refused') return outcome;
  const { result, file, imported, target, changes, differentPictures } = outcome;
  const { ok, files, pictures, ...made } = imported;
  return {
    result,
    file,
    target,
    ...made,
    files: files.map(({ path }) => path),
    pictures: pictures.map(({ name, line }) => ({ name, line })),
    differentPictures: differentPictures.map(({ name }) => name),
    changes: result === 'new' || result === 'no-items' ? null : changes,
  };
}
