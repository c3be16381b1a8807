import type { Locator, Page } from '@playwright/test';

/** What a reader sees of an element: isolating marks taken out, white space made one. */
export async function seen(locator: Locator): Promise<string> {
  return (await locator.innerText())
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The row of a promise in the list, by its whole name and the name of its round: ids may change with the rules. */
export function promiseRow(page: Page, name: string, round: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${name} [A-Z]+\\d+-\\d+$`) }) })
    .filter({ hasText: round });
}

/** Opens an address and waits until scripts have taken over: a press before that follows the plain link. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-interactive]').waitFor({ state: 'attached' });
}
