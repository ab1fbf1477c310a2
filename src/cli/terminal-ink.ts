import { colourInk, type Ink, plainInk } from '../diagnostics/ink.ts';

/**
 * Colours where a person sees them: on a terminal that has them, unless NO_COLOR (no-color.org)
 * says otherwise. FORCE_COLOR wins over both, as it does in Node.
 */
export function terminalInk(
  isTerminal: boolean,
  { FORCE_COLOR: forced, NO_COLOR: refused, TERM }: NodeJS.ProcessEnv,
): Ink {
  if (forced !== undefined && forced !== '') {
    return forced === '0' || forced === 'false' ? plainInk : colourInk;
  }
  const wanted = isTerminal && TERM !== 'dumb' && (refused === undefined || refused === '');
  return wanted ? colourInk : plainInk;
}
