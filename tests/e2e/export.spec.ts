import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openPage } from './support/reading';

async function save(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`${format}$`) }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

for (const [language, words] of [
  [
    'ar',
    { title: 'كما في 31 كانون الأول/ديسمبر 2018', filter: 'الموضوع «الاجتماعات»', source: 'المصدر: http', kept: 'نُفِّذ' },
  ],
  [
    'en',
    { title: 'promises as of 31 December 2018', filter: 'Theme “Meetings”', source: 'Source: http', kept: 'Kept' },
  ],
] as const)
  test(`in ${language} the saved picture holds the whole extent, title, filters, legend, source and fonts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const query = '?theme=meetings&asOf=2018-12-31';
    await openPage(page, `/${language}${query}`);
    const all = await page.locator('svg a[data-id]').count();
    // a window hides some of them, and the picture none
    await openPage(page, `/${language}${query}&from=2017-01-01&to=2017-08-01`);
    expect(await page.locator('svg a[data-id]').count()).toBeLessThan(all);
    const { name, file } = await save(page, 'SVG');
    expect(name).toBe(`astana-2018-12-31-${language}.svg`);
    const svg = file.toString('utf8');
    const drawn = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return {
        words: [...root.querySelectorAll('text')].map((each) => each.textContent).join(' '),
        direction: root.getAttribute('direction'),
        threads: root.querySelectorAll('a[data-id]').length,
        marked: root.querySelectorAll('a[aria-current]').length,
        hosts: [...root.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('http')),
      };
    }, svg);
    expect(drawn).toMatchObject({ direction: language === 'ar' ? 'rtl' : 'ltr', threads: all, marked: 0, hosts: true });
    for (const word of Object.values(words)) expect(drawn.words.replace(/[\u2066-\u2069]/g, '')).toContain(word);
    expect(svg).toMatch(/@font-face\{font-family:'Plex[^}]+data:font\/woff2;base64,/);
    expect(svg).not.toContain('var(--');
  });

test('the picture is saved as PNG from a telephone too, twice as fine', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, '/ar?theme=mine-action');
  const { name, file } = await save(page, 'PNG');
  expect(name).toMatch(/-ar\.png$/);
  expect(file.readUInt32BE(16)).toBe(2 * 1440);
  expect(file.length).toBeGreaterThan(20_000);
});
