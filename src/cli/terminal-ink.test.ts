import { expect, it } from 'vitest';
import { colourInk, plainInk } from '../diagnostics/ink.ts';
import { terminalInk } from './terminal-ink.ts';

it.each([
  ['on a terminal', true, {}, true],
  ['into a pipe', false, {}, false],
  ['where NO_COLOR is set', true, { NO_COLOR: '1' }, false],
  ['where NO_COLOR is empty', true, { NO_COLOR: '' }, true],
  ['on a terminal without colours', true, { TERM: 'dumb' }, false],
  ['where they are forced', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['where they are forced off', true, { FORCE_COLOR: '0' }, false],
])('%s', (_, isTerminal, environment, expected) => {
  expect(terminalInk(isTerminal, environment)).toBe(expected ? colourInk : plainInk);
});
