import { expect, test } from '@playwright/test';
import { openPage, promiseRow, seen } from './support/reading';

/** What the documents say, and the page must show: promise, its round, its due date, and its state. */
const FACTS = {
  en: [
    ['Round 8', 'Seventh round', '1-31 December 2017', 'Kept'],
    ['Round 9', 'Eighth round', '15-28 February 2018', 'Kept 75 days late'],
    ['Preparatory meeting', 'Eighth round', '19-20 January 2018', 'Kept'],
    ['Sochi congress', 'Eighth round', '29-30 January 2018', 'Kept'],
    ['Round 12', 'Eleventh round', '1-28 February 2019', 'Kept 56 days late'],
    ['Working group on detainees', 'Eighth round', 'Not given', 'Kept'],
    ['Launch the Constitutional Committee', 'Eleventh round', 'Not given', 'Kept'],
    ['9th committee session', 'Twentieth round', '', 'Stalled'],
    ['Round 23', 'Twenty-second round', '1 January – 30 June 2025', 'Overdue by'],
  ],
  ar: [
    ['الجولة 8', 'الجولة السابعة', '1-31 كانون الأول/ديسمبر 2017', 'نُفِّذ'],
    ['الجولة 9', 'الجولة الثامنة', '15-28 شباط/فبراير 2018', 'نُفِّذ متأخرًا 75 يومًا'],
    ['اجتماع تحضيري', 'الجولة الثامنة', '19-20 كانون الثاني/يناير 2018', 'نُفِّذ'],
    ['مؤتمر سوتشي', 'الجولة الثامنة', '29-30 كانون الثاني/يناير 2018', 'نُفِّذ'],
    ['الجولة 12', 'الجولة الحادية عشرة', '1-28 شباط/فبراير 2019', 'نُفِّذ متأخرًا 56 يومًا'],
    ['مجموعة عمل للإفراج عن المعتقلين', 'الجولة الثامنة', 'لم يُذكر', 'نُفِّذ'],
    ['إطلاق اللجنة الدستورية', 'الجولة الحادية عشرة', 'لم يُذكر', 'نُفِّذ'],
    ['الدورة 9 للجنة', 'الجولة العشرين', '', 'تعثّر'],
    ['الجولة 23', 'الجولة الثانية والعشر', '1 كانون الثاني/يناير – 30 حزيران/يونيو 2025', 'فات موعده منذ'],
  ],
} as const;

for (const javaScriptEnabled of [true, false])
  for (const language of ['ar', 'en'] as const)
    test.describe(`the list in ${language}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled });

      test('shows the facts of the documents', async ({ page }) => {
        await page.goto(`/${language}?view=list`);
        for (const [name, round, due, state] of FACTS[language]) {
          const row = promiseRow(page, name, round.replace('العشرين', 'العشر')).first();
          const words = await seen(row);
          expect(words).toContain(due);
          expect(words).toContain(state);
        }
      });
    });

for (const [language, name] of [
  ['en', 'Round 9'],
  ['ar', 'الجولة 9'],
] as const)
  test(`the timeline in ${language} shows without scripts a thread that leads to the promise’s page`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`/${language}`);
    const thread = page.locator('svg a[aria-label]').filter({ hasText: name }).first();
    await expect(thread).toBeVisible();
    expect(await thread.getAttribute('href')).toMatch(new RegExp(`^/${language}/commitments/[A-Z]+\\d+-\\d+$`));
    await context.close();
  });

test('the page of the working group on detainees tells of the exchange of 24 November 2018', async ({ page }) => {
  await openPage(page, '/en?view=list&theme=detainees');
  await promiseRow(page, 'Working group on detainees', 'Eighth round').getByRole('link').click();
  await page.getByRole('link', { name: 'Open its page' }).click();
  await expect(page).toHaveURL(/\/en\/commitments\//);
  const account = await seen(page.getByRole('article'));
  expect(account).toContain('24 November 2018');
  expect(account).toContain('Step forward');
});
