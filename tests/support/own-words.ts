import type { Page } from 'playwright-core';

/** The own words of the one notice or item on the page, white space and all. */
export function ownWords(page: Page): Promise<string> {
  return page.locator('article.notice').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    for (const furniture of copy.querySelectorAll('[data-ui]')) furniture.remove();
    return copy.textContent;
  });
}
