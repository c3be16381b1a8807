import { median, percentile } from '../targets';
import { openMeasuredPage, type MeasuredPage } from './chromium-page';

/** Script milliseconds of what a reader does on the board's page: the middle and the longest of some steps. */
export interface BoardStep {
  step: string;
  steps: number;
  scriptMedianMs: number;
  scriptP95Ms: number;
  limitMs: number;
}

const LOADS = 3;
const ROUNDS_BACK = 15;
/** So long without script is quiet. */
const QUIET_MS = 500;
const FRAME_MS = 16;
const INTERACTIVE_MS = 100;

/** Opens the board of a running application, goes back and forth over the rounds, and switches filters. */
export async function measureBoardSteps(address: string): Promise<BoardStep[]> {
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await scriptOfLoad(address));
  const measured = await openMeasuredPage(`${address}/ar`, 1000);
  try {
    const { page } = measured;
    await page.locator('[data-measured]').waitFor();
    await settle(measured);
    const slider = page.locator('input[type=range]').first();
    await slider.focus();
    const asOf: number[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft'])
      for (let round = 0; round < ROUNDS_BACK; round += 1) asOf.push(await scriptOf(measured, () => slider.press(key)));
    const filters: number[] = [];
    const chips = page.locator('fieldset input[name=status]:not(:disabled)');
    const count = await chips.count();
    for (let chip = 0; chip < count; chip += 1)
      for (let press = 0; press < 2; press += 1)
        filters.push(await scriptOf(measured, () => chips.nth(chip).dispatchEvent('click')));
    return [
      stepOf('load until interactive', loads, INTERACTIVE_MS),
      stepOf('one round back or forth', asOf, FRAME_MS),
      stepOf('one status on or off', filters, FRAME_MS),
    ];
  } finally {
    await measured.close();
  }
}

/**
 * All script of a page from the first byte until it is interactive and quiet: its modules, React taking over, and what it does then.
 * Nothing asks the page meanwhile, as each question is script too.
 */
async function scriptOfLoad(address: string): Promise<number> {
  const { page, scriptMs, close } = await openMeasuredPage(`${address}/ar`, 1000);
  try {
    let [before, now] = [-1, await scriptMs()];
    while (now !== before) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      [before, now] = [now, await scriptMs()];
    }
    await page.locator('html[data-interactive] [data-measured]').waitFor();
    return now;
  } finally {
    await close();
  }
}

function stepOf(step: string, values: readonly number[], limitMs: number): BoardStep {
  const [middle, p95] = [median(values) ?? 0, percentile(values, 0.95) ?? 0];
  return { step, steps: values.length, scriptMedianMs: middle, scriptP95Ms: p95, limitMs };
}

async function scriptOf(measured: MeasuredPage, act: () => Promise<void>): Promise<number> {
  const before = await measured.scriptMs();
  await act();
  await settle(measured);
  return (await measured.scriptMs()) - before;
}

/** Waits until what an action has set going is drawn. */
async function settle({ page }: MeasuredPage): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
}
