import { Failure } from '../diagnostics/failure.ts';
import { type Call, textOption } from './verb.ts';

/** For whom a verb prints where it has no further formats: people, or a program that takes JSON. */
export const plainFormats = ['text', 'json'] as const;

/** The format that was asked for, of those that the verb has; the first where none was. */
export function outputFormat<Format extends string>(
  call: Call,
  formats: readonly [Format, ...Format[]],
): Format {
  const asked = textOption(call, 'format', formats[0]);
  const format = formats.find((one) => one === asked);
  if (format !== undefined) return format;
  const last = formats.at(-1);
  const names = `${formats.slice(0, -1).join('、')} 或 ${last}`;
  throw new Failure(`--format 应是 ${names}；现在写的是“${asked}”。`);
}
