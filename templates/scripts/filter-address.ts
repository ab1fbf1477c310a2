/** What is chosen of a notice's items, as its address says it: ?status=not-completed,in-progress&deadline=passed. */
export interface ChosenItems {
  /** Any of these will do; empty: every status. */
  statuses: readonly string[];
  /** True if the deadline must have passed. */
  passed: boolean;
}

/** True if anything is chosen: else all items are shown. */
export function isFilter({ statuses, passed }: ChosenItems): boolean {
  return statuses.length > 0 || passed;
}

/** Reads the query part of the page's address. Any text is a status. */
export function readChosen(): ChosenItems {
  const params = new URLSearchParams(location.search);
  return {
    statuses: params.get('status')?.split(',') ?? [],
    passed: params.get('deadline') === 'passed',
  };
}

/**
 * Puts what is chosen into the page's address, in place of what stands there. A fragment goes where
 * something is chosen, since it may name what is not shown.
 */
export function writeChosen(chosen: ChosenItems): void {
  const { statuses, passed } = chosen;
  const params = new URLSearchParams(location.search);
  params.delete('status');
  params.delete('deadline');
  const query = [
    String(params),
    statuses.length > 0 ? `status=${statuses.join(',')}` : '',
    passed ? 'deadline=passed' : '',
  ]
    .filter(Boolean)
    .join('&');
  const fragment = isFilter(chosen) ? '' : location.hash;
  history.replaceState(
    history.state,
    '',
    location.pathname + (query === '' ? '' : `?${query}`) + fragment,
  );
}
