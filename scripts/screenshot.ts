// `npm run screenshot [-- ADDRESS]`: the README's pictures of the timeline, taken from the running application.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { LANGUAGES, type Language } from '../lib/domain/language';
import { chromiumLaunchOptions } from './chromium.mjs';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'images');
const WIDTH = 1440;
/** Tall enough for the answer in words and the first lanes; the whole page is too long for a README. */
const HEIGHT = 1500;

/** Takes the picture of one language's timeline and returns its file. */
async function takePicture(browser: Browser, address: string, language: Language): Promise<string> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: 'light' });
  const response = await page.goto(new URL(`/${language}`, address).href, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${address} answers ${response?.status() ?? 'nothing'}`);
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(FOLDER, `timeline-${language}.png`);
  await page.screenshot({ path: file });
  await page.close();
  return file;
}

async function main(address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    for (const language of LANGUAGES) console.log(await takePicture(browser, address, language));
  } finally {
    await browser.close();
  }
}

const [address = 'http://localhost:3000'] = process.argv.slice(2);
main(address).catch((error: unknown) => {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(`No picture: ${reason}. Is Ahd running at ${address}? Start it with npm start.`);
  process.exitCode = 1;
});
