import type { Verb } from './verb.ts';
import { buildVerb } from './verbs/build.ts';
import { checkVerb } from './verbs/check.ts';
import { devVerb } from './verbs/dev.ts';
import { explainVerb } from './verbs/explain.ts';
import { exportVerb } from './verbs/export.ts';
import { importVerb } from './verbs/import.ts';
import { newVerb } from './verbs/new.ts';
import { previewVerb } from './verbs/preview.ts';

/** Every verb, in the order in which the help names them. */
export const verbs: readonly Verb[] = [
  importVerb,
  newVerb,
  checkVerb,
  explainVerb,
  buildVerb,
  exportVerb,
  previewVerb,
  devVerb,
];
