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

const ROUNDS_BACK = 15;
const FRAME_MS = 16;
const INTERACTIVE_MS = 100;

/** Opens the board of a running application, goes back and forth over the rounds, and switches filters. */
export async function measureBoardSteps(address: string): Promise<BoardStep[]> {
  const measured = await openMeasuredPage(`${address}/ar`, 1000);
  try {
    const { page, scriptMs } = measured;
    await page.locator('[data-measured]').waitFor();
    await settle(measured);
    const load = await scriptMs();
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
      stepOf('load until interactive', [load], INTERACTIVE_MS),
      stepOf('one round back or forth', asOf, FRAME_MS),
      stepOf('one status on or off', filters, FRAME_MS),
    ];
  } finally {
    await measured.close();
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
