import { expect, test } from '@playwright/test';
import { openPage, promiseRow, seen } from './support/reading';

test('on the last day of 2017 the ninth round was not yet due, in March 2018 overdue, in June kept late', async ({
  page,
}) => {
  for (const [day, state] of [
    ['2017-12-31', 'Not yet due'],
    ['2018-03-01', 'Overdue by 1 day'],
    ['2018-06-01', 'Kept 75 days late'],
  ] as const) {
    await openPage(page, `/en?view=list&asOf=${day}`);
    expect(await seen(promiseRow(page, 'Round 9', 'Eighth round'))).toContain(state);
  }
});

test('the slider steps from round to round, and the sentence follows', async ({ page }) => {
  await openPage(page, '/en');
  const slider = page.getByRole('slider', { name: 'Day of the board' });
  const before = await seen(page.getByRole('heading', { level: 1 }));
  await slider.focus();
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '12 November 2024');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '24 January 2017');
  expect(await seen(page.getByRole('heading', { level: 1 }))).not.toBe(before);
  await expect(page).toHaveURL(/asOf=2017-01-24/);
  await slider.press('End');
  await expect(page).toHaveURL(/\/en$/);
  expect(await seen(page.getByRole('heading', { level: 1 }))).toBe(before);
});

test('in Arabic the arrow that points along time steps along time', async ({ page }) => {
  await openPage(page, '/ar?asOf=2017-12-22');
  const slider = page.getByRole('slider', { name: 'يوم اللوحة' });
  await slider.focus();
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '4 نيسان/أبريل 2018');
});

test('turned around, the rail runs with the picture, and the date field asks for a day of its own', async ({
  page,
}) => {
  await openPage(page, '/ar?asOf=2017-12-22&time=ltr');
  const slider = page.getByRole('slider', { name: 'يوم اللوحة' });
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '4 نيسان/أبريل 2018');
  await page.getByLabel('كما في يوم').fill('2018-06-01');
  await expect(page).toHaveURL(/asOf=2018-06-01/);
  await expect(slider).toHaveAttribute('aria-valuetext', '1 حزيران/يونيو 2018');
  await expect(page.getByText(/^المعروض \d+ من .*كما في 1 حزيران\/يونيو 2018\.$/)).toBeAttached();
});

test('the years are replayed from the first round on', async ({ page }) => {
  await openPage(page, '/en');
  await page.getByRole('button', { name: 'Replay the years' }).click();
  const slider = page.getByRole('slider', { name: 'Day of the board' });
  await expect(slider).toHaveAttribute('aria-valuetext', '16 February 2017', { timeout: 5_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
});
