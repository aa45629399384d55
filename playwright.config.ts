import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './scripts/lib/browser-paths.ts';
import { findBrowser } from './scripts/lib/browser.ts';
import { findFirefox, firefoxForPlaywright } from './scripts/lib/firefox.ts';
import { freePort } from './scripts/lib/free-port.ts';
import { findNginx } from './scripts/lib/nginx.ts';
import { reports } from './scripts/lib/reports.ts';
import { normalizeBase } from './scripts/lib/site-handler.ts';

// Workers read this file again: the environment keeps the port the same for all of them.
const port = (process.env.TEST_PORT ??= String(await freePort()));
const baseURL = `http://localhost:${port}${normalizeBase(process.env.BASE_PATH ?? '')}/`;
const browser = findBrowser();
// Workers read this too, and start it.
process.env.FIREFOX_PATH ??= findFirefox() ?? '';
const firefox = findFirefox() && {
  ...devices['Desktop Firefox'],
  channel: 'moz-firefox',
  launchOptions: { executablePath: firefoxForPlaywright },
};
// A real host, where there is one; what both of them send is compared in tests/content/hosting.test.ts.
const server = findNginx() ? 'serve-by-nginx.ts' : 'serve.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: reports.traces,
  fullyParallel: true,
  // Two keep two processors at work, and the third while they wait.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: reports.playwright }]],
  use: {
    baseURL,
    locale: 'en-GB',
    // Recording doubles the time of every test. For one that fails: npx playwright test <file> --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...browserArguments(process.getuid?.() === 0)],
      ...(browser ? { executablePath: browser } : {}),
    },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], locale: 'en-GB' } },
    ...(firefox
      ? [{ name: 'firefox', grep: /@firefox/, use: { ...firefox, locale: 'en-GB' } }]
      : []),
  ],
  webServer: {
    command: `"${process.execPath}" scripts/${server}`,
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
