import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

/** `npm test` serves a build of its own and says where; by hand, the tests go to the app that `npm start` runs. */
const baseURL = process.env.AHD_ADDRESS ?? `http://localhost:${process.env.PORT ?? 3000}`;

/** Tests that change what the pages show. */
const WRITES = /(desk-|challenges|import|live)[^/]*\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  // what the desk changes is seen by all: those who only read come first
  projects: [
    { name: 'readers', testIgnore: WRITES },
    { name: 'desk', testMatch: WRITES, dependencies: ['readers'] },
  ],
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: {
    baseURL,
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: await chromiumLaunchOptions(),
  },
});
