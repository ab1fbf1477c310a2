import type { Line } from './runs.ts';

/** A line at its line breaks: each part keeps its looks; one at least. */
export function splitLine({ runs }: Line): Line[] {
  let current: Line = { text: '', runs: [] };
  const lines = [current];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) {
        current = { text: '', runs: [] };
        lines.push(current);
      }
      if (text === '') continue;
      current.text += text;
      current.runs.push({ ...run, text });
    }
  }
  return lines;
}
