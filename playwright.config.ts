import { defineConfig } from '@playwright/test';
import { SWITCHES, findChromium } from './tests/support/chromium.ts';
import { MAIN, origin } from './tests/support/sites.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'tests/output/playwright',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: '100%',
  // Tests wait for the page, never for a clock; this ends one that hangs, on a busy machine too.
  timeout: 600_000,
  globalSetup: './tests/support/serve-sites.ts',
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: origin(MAIN),
    browserName: 'chromium',
    locale: 'zh-CN',
    // A window is emptied for the next test instead of opened anew, which takes as long as loading a page; files whose tests
    // need one that has kept nothing say so.
    reuseContext: true,
    // Of what a test clicks; a page that is slow to come has the whole time.
    actionTimeout: 30_000,
    launchOptions: { executablePath: findChromium(), args: SWITCHES },
  },
});
