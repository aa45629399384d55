import { existsSync } from 'node:fs';
import { env, platform } from 'node:process';
import { chromium } from '@playwright/test';
import { findOrInstall, installByApt, isDebian, mayUseApt } from './apt.ts';
import { browserPaths, HEADLESS_SHELL } from './browser-paths.ts';
import { runTool, tools } from './tools.ts';

/** A browser for the tests, installed first where there is none, or where a quicker one can be had. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found === undefined) return installBrowser();
  if (found.endsWith(HEADLESS_SHELL) || env.CHROMIUM_PATH || !mayUseApt() || !isDebian()) {
    return found;
  }
  await byApt(HEADLESS_SHELL).install();
  return findBrowser() ?? found;
}

export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH: chosen } = env;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file. Correct or unset it.`);
  }
  return allBrowsers()[0];
}

/** Installs a browser that can do all that readers' do, where that can be done without asking. */
export async function ensureWholeBrowser(): Promise<string | undefined> {
  return findOrInstall(findWholeBrowser, 'chromium');
}

/** A browser that can do all that readers' do; undefined where there is none. */
export function findWholeBrowser(): string | undefined {
  return allBrowsers().find((path) => !path.includes('headless'));
}

/** The best first. */
function allBrowsers(): readonly string[] {
  return [...browserPaths({ platform, env }), chromium.executablePath()].filter((path) =>
    existsSync(path),
  );
}

async function installBrowser(): Promise<string> {
  for (const { name, install } of waysToInstall()) {
    console.log(`No browser found; trying ${name} …`);
    await install();
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed.\n' +
      'Do one of these, then run the command again:\n' +
      '  - install Chromium or Chrome by your system, for example: apt-get install chromium\n' +
      '  - run: npx playwright install --with-deps chromium\n' +
      '  - name a browser that you have: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

interface WayToInstall {
  readonly name: string;
  readonly install: () => Promise<unknown>;
}

/** In the order in which they are likely to work: Ubuntu's chromium package is but a door to snap. */
function waysToInstall(): readonly WayToInstall[] {
  if (!mayUseApt()) return [byPlaywright()];
  return isDebian()
    ? [byApt(HEADLESS_SHELL), byApt('chromium'), byPlaywright('--with-deps'), byPlaywright()]
    : [byPlaywright('--with-deps'), byApt('chromium'), byPlaywright()];
}

function byApt(name: string): WayToInstall {
  return {
    name: `apt-get install ${name}`,
    install: () => installByApt(name),
  };
}

function byPlaywright(...options: readonly string[]): WayToInstall {
  const args = ['install', ...options, 'chromium'];
  return {
    name: `playwright ${args.join(' ')}`,
    install: () =>
      runTool(
        { ...tools.playwright, args },
        // Without a network, give up soon: another way may work.
        { env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' } },
      ),
  };
}
