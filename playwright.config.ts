import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

/** `npm test` serves a build of its own and says where; by hand, the tests go to the app that `npm start` runs. */
const baseURL = process.env.AHD_ADDRESS ?? `http://localhost:${process.env.PORT ?? 3000}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: {
    baseURL,
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: await chromiumLaunchOptions(),
  },
});
