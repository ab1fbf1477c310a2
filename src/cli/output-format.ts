import { Failure } from '../diagnostics/failure.ts';
import { type Call, textOption } from './verb.ts';

/** For whom a verb prints: people, or a program that takes one JSON object. */
export function outputFormat(call: Call): 'text' | 'json' {
  const format = textOption(call, 'format', 'text');
  if (format === 'text' || format === 'json') return format;
  throw new Failure(`--format 应是 text 或 json；现在写的是“${format}”。`);
}
