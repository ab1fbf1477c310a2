import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe holds to be good practice beyond it. */
const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** Knows heads of columns and of rows alone, and takes one of a row group for one of nothing. */
const mistaken = 'th-has-data-cells';

/** Asks that pages in frames be looked at, too: each is looked at by itself. */
const framed = 'frame-tested';

/**
 * What axe finds on the page as it stands, a line for each element: faults, and what it leaves to a
 * person, who must say in the test why it is none. Rules that are `off` do not run. The viewport
 * becomes as high as the page, so that no bar covers what is judged.
 */
export async function axeFaults(page: Page, off: readonly string[] = []): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...before, height: Math.max(before.height, height) });
  // Evaluated by the browser's debugger, which the page's Content-Security-Policy does not hold.
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(
    ([tags, off]) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      }),
    [tags, [mistaken, framed, ...off]] as const,
  );
  await page.setViewportSize(before);
  return [
    ...violations.flatMap((result) => linesOf(result, 'fault')),
    ...incomplete.flatMap((result) => linesOf(result, 'unjudged')),
  ];
}

function linesOf({ id, nodes }: Result, kind: string): string[] {
  return nodes.map(({ target, html, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message);
    return `${kind} ${id} ${target.join(' ')} ${html.slice(0, 160)}: ${reasons.join('; ')}`;
  });
}
