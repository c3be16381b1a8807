import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, percentile, type Measurement } from '../targets';
import { openMeasuredPage, VIEWPORT, type MeasuredPage } from './chromium-page';
import { makeGesture, STEPS } from './gesture';
import type { SubjectInfo } from './subjects';

export interface RunOptions {
  address: string;
  runs: number;
  /** Milliseconds after which a subject counts as having no picture. */
  limitMs: number;
  /** A folder for pictures of each subject; null takes none. */
  pictures: string | null;
}

type Run = Pick<Measurement, 'firstMs' | 'firstCpuMs' | 'stepMs' | 'frameP95Ms' | 'heapMb' | 'findMs'>;

const NOTHING: Run = { firstMs: null, firstCpuMs: null, stepMs: null, frameP95Ms: null, heapMb: null, findMs: null };
/** A taller window is too much for any screen. */
const MOST_HEIGHT = 6000;

/** Measures one subject with one size some times, each in a fresh browser, and takes the middle of each figure. */
export async function measureSubject(subject: SubjectInfo, size: number, options: RunOptions): Promise<Measurement> {
  const runs: Run[] = [];
  const height = subject.showsAllLanes ? await heightOf(subject, size, options) : VIEWPORT.height;
  for (let run = 0; run < options.runs; run += 1) {
    const figures = await measureOnce(subject, size, height, options, run === 0);
    runs.push(figures);
    if (figures.firstMs === null) break;
  }
  const middle = (figure: keyof Run) => median(runs.flatMap((run) => run[figure] ?? []));
  const { name, isComplete, isOurs } = subject;
  return {
    subject: name,
    size,
    isComplete,
    isOurs,
    firstMs: middle('firstMs'),
    firstCpuMs: middle('firstCpuMs'),
    stepMs: middle('stepMs'),
    frameP95Ms: middle('frameP95Ms'),
    heapMb: middle('heapMb'),
    findMs: middle('findMs'),
  };
}

async function measureOnce(
  subject: SubjectInfo,
  size: number,
  height: number,
  options: RunOptions,
  isFirst: boolean,
): Promise<Run> {
  const measured = await openMeasuredPage(addressOf(subject, options), height);
  try {
    return await within(options.limitMs, measure(measured, subject, size, isFirst ? options.pictures : null));
  } catch (error) {
    if (error instanceof OutOfTime) return NOTHING;
    throw error;
  } finally {
    await measured.close();
  }
}

async function measure(
  { page, cdp, mainMs, heapMb }: MeasuredPage,
  subject: SubjectInfo,
  size: number,
  pictures: string | null,
): Promise<Run> {
  await page.evaluate((count) => window.bench?.prepare(count), size);
  const idle = await mainMs();
  const firstMs = (await page.evaluate(() => window.bench?.draw())) ?? null;
  const firstCpuMs = (await mainMs()) - idle;
  const heap = await heapMb();
  const take = async (moment: string) => {
    if (pictures === null) return;
    const file = `${subject.name}-${size}-${moment}.png`.replaceAll(/[ ,]+/g, '-');
    writeFileSync(path.join(pictures, file), await page.screenshot());
  };
  await take('first');
  const before = await mainMs();
  const intervals = await makeGesture(page, cdp, subject.needsCtrl);
  const stepMs = ((await mainMs()) - before) / STEPS;
  await take('after');
  const finds = (await page.evaluate(() => window.bench?.findMarks())) ?? [];
  return {
    firstMs,
    firstCpuMs,
    stepMs,
    frameP95Ms: percentile(intervals, 0.95),
    heapMb: heap,
    findMs: finds.length ? Math.max(...finds) : null,
  };
}

/** The height at which the whole picture is in sight. */
async function heightOf(subject: SubjectInfo, size: number, options: RunOptions): Promise<number> {
  const { page, close } = await openMeasuredPage(addressOf(subject, options));
  await page.evaluate((count) => window.bench?.prepare(count), size);
  await page.evaluate(() => window.bench?.draw());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await close();
  return Math.max(VIEWPORT.height, Math.min(MOST_HEIGHT, height));
}

function addressOf({ file }: SubjectInfo, { address }: RunOptions): string {
  return `${address}/${path.parse(file).name}`;
}

class OutOfTime extends Error {}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  work.catch(() => undefined); // a browser that is closed in the middle of it
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime()), ms);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
