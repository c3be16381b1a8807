import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../../chromium.mjs';
import { allThreadsMs, mainThreadMs } from './processor-time';

/** A page in a fresh browser, with what is measured of it from outside. */
export interface MeasuredPage {
  page: Page;
  cdp: CDPSession;
  /** Processor milliseconds of the page's main thread until now. */
  mainMs: () => Promise<number>;
  /** Milliseconds of script on the main thread until now. */
  scriptMs: () => Promise<number>;
  /** Megabytes of its JavaScript heap after the garbage is gone. */
  heapMb: () => Promise<number>;
  close: () => Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 720 };

/** Opens a page; each subject and size gets a browser of its own. */
export async function openMeasuredPage(address: string, height = VIEWPORT.height): Promise<MeasuredPage> {
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const page = await browser.newPage({ viewport: { width: VIEWPORT.width, height } });
  const cdp = await page.context().newCDPSession(page);
  const system = await browser.newBrowserCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  const metric = async (name: string) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((candidate) => candidate.name === name)?.value ?? 0;
  };
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter((process) => process.type === 'renderer').map((process) => process.id);
  const [renderer = 0] = renderers.sort((a, b) => allThreadsMs(b) - allThreadsMs(a));
  return {
    page,
    cdp,
    mainMs: async () => mainThreadMs(renderer) ?? (await metric('TaskDuration')) * 1000,
    scriptMs: async () => (await metric('ScriptDuration')) * 1000,
    heapMb: async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1_048_576;
    },
    close: () => browser.close(),
  };
}
