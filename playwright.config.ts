import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/site/chromium.ts';
import { MAIN, SITES, origin } from './tests/site/sites.ts';

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'tests/output/playwright',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: origin(MAIN),
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: {
      executablePath: findChromium(),
      // Debian's Chromium runs as root only without its sandbox; the other switches keep it from calling out.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: SITES.map((site) => ({
    command: `sirv ${site.root} --host 127.0.0.1 --port ${site.port} --quiet`,
    url: origin(site),
    reuseExistingServer: false,
  })),
});
