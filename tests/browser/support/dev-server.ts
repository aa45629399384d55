import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { toolEntry } from '../../../scripts/lib/tool-entry.mjs';
import { copySite, removeCopy } from '../../support/site-copy.ts';
import { test as base } from './test.ts';

/** A development server of its own copy of the project, so that tests may change the files of it. */
export interface DevServer {
  /** The folder of the copy. */
  readonly root: string;
  /** The address of the site's front page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface DevServerOptions {
  /** What the server is for, which names its copy. */
  readonly name: string;
  /** Pages to visit before the first test, from the site's front page. */
  readonly warmUp: readonly string[];
  /** True for the languages of `npm run dev`, otherwise those of a build. */
  readonly pseudoLocales?: boolean;
  /** False for pages without Astro's toolbar, which takes fifty files to load. */
  readonly toolbar?: boolean;
  /** The sub-path of the site. */
  readonly base?: string;
  /** Changes the copy before the server starts. */
  readonly prepare?: (root: string) => void;
}

/** Playwright's test as in `test.ts`, whose pages come from one development server a worker. */
export function testInDevelopment(options: DevServerOptions) {
  return base.extend<object, { devServer: DevServer }>({
    devServer: [
      async ({ browser }, use) => {
        const server = await startDevServer(options);
        try {
          await warmUp(browser, server, options.warmUp);
          await use(server);
        } finally {
          await server.stop();
        }
      },
      { scope: 'worker', timeout: patience },
    ],
    baseURL: async ({ devServer }, use) => {
      await use(devServer.address);
    },
  });
}

/** The environment, where a hook of git that runs the tests does not say which repository is meant. */
export function withoutRepository(): NodeJS.ProcessEnv {
  const names = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));
}

/** A machine may be busy. */
const patience = 120_000;

/**
 * Starts the server on a free port.
 * @throws {Error} with what the server said, where it ends before it is ready
 */
async function startDevServer({
  name,
  pseudoLocales = false,
  toolbar = true,
  base = '',
  prepare,
}: DevServerOptions): Promise<DevServer> {
  const root = copySite(name);
  try {
    if (!toolbar) hideToolbar(root);
    prepare?.(root);
    const command = pseudoLocales
      ? [linkedScript(root)]
      : [toolEntry(process.cwd(), 'astro'), 'dev'];
    const server = spawn(process.execPath, [...command, '--port', '0'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...withoutRepository(),
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        BASE_PATH: base,
        SITE_URL: '',
      },
    });
    // A test run that is broken off must not leave a server behind.
    process.once('exit', () => server.kill());
    const address = await addressOf(server);
    return {
      root,
      address,
      stop: async () => {
        await end(server);
        removeCopy(root);
      },
    };
  } catch (error) {
    removeCopy(root);
    throw error;
  }
}

/** As `astro preferences disable devToolbar` writes it. */
function hideToolbar(root: string): void {
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro/settings.json'), '{ "devToolbar": { "enabled": false } }\n');
}

/** `npm run dev`, which looks for Astro where it is called. */
function linkedScript(root: string): string {
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(resolve('node_modules/astro'), join(root, 'node_modules/astro'), 'junction');
  return resolve('scripts/dev.ts');
}

/** At the first visit Vite prepares dependencies for the browser, and then loads the page anew. */
async function warmUp(
  browser: Browser,
  { address }: DevServer,
  pages: readonly string[],
): Promise<void> {
  const page = await browser.newPage();
  for (const path of pages) {
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle', timeout: patience });
  }
  await page.close();
}

async function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
      if (address && said.includes('watching for file changes')) {
        resolve(address.replace(/\/?$/, '/'));
      }
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error(`The development server ended before it was ready:\n${said}`));
    });
  });
}

/** Ends the server, and waits for all that it has started: they share its output. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  await new Promise((resolve) => {
    server.once('close', resolve);
    server.kill('SIGTERM');
    // A server that does not listen must not keep the tests.
    setTimeout(() => {
      server.kill('SIGKILL');
      resolve(undefined);
    }, 5000).unref();
  });
}
