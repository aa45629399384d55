import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { toolEntry } from '../../../scripts/lib/tool-entry.mjs';
import { sourceLocale } from '../../../src/lib/locales.ts';
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
  /** Changes the copy before the server starts. */
  readonly prepare?: (root: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** Playwright's test as in `test.ts`, whose pages come from one development server a worker. */
export function testInDevelopment(options: DevServerOptions = {}) {
  return base.extend<object, { devServer: DevServer }>({
    devServer: [
      async ({ browser }, use) => {
        const server = await startDevServer(options);
        try {
          await warmUp(browser, server);
          await use(server);
        } finally {
          await server.stop();
        }
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ devServer }, use) => {
      await use(devServer.address);
    },
  });
}

/**
 * Starts `astro dev` on a free port.
 * @throws {Error} with what the server said, where it ends before it is ready
 */
export async function startDevServer({
  prepare,
  env = {},
}: DevServerOptions = {}): Promise<DevServer> {
  const root = copyProject();
  try {
    prepare?.(root);
    const server = spawn(
      process.execPath,
      [toolEntry(process.cwd(), 'astro'), 'dev', '--port', '0', '--config', config],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...withoutRepository(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      },
    );
    // A test run that is broken off must not leave a server behind.
    process.once('exit', () => server.kill());
    const address = await addressOf(server);
    return {
      root,
      address,
      stop: async () => {
        await end(server);
        remove(root);
      },
    };
  } catch (error) {
    remove(root);
    throw error;
  }
}

/** The environment, where a hook of git that runs the tests does not say which repository is meant. */
export function withoutRepository(): NodeJS.ProcessEnv {
  const names = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));
}

const config = 'copy.config.mjs';

/** At the first visit Vite prepares dependencies for the browser, and then loads the page anew. */
async function warmUp(browser: Browser, { address }: DevServer): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}${sourceLocale.id}/`);
  await page.waitForLoadState('networkidle');
  await page.close();
}

function copyProject(): string {
  const project = process.cwd();
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dev-server-')));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  const modules = realpathSync(resolve(project, 'node_modules'));
  symlinkSync(modules, join(root, 'node_modules'), 'junction');
  // What Vite and Astro keep between runs stands in node_modules, which is shared here.
  const own = { cacheDir: './.cache/astro' };
  const vite = { cacheDir: './.cache/vite', server: { fs: { allow: [root, modules] } } };
  writeFileSync(
    join(root, config),
    `import config from './astro.config.mjs';
export default { ...config, ...${JSON.stringify(own)}, vite: { ...config.vite, ...${JSON.stringify(vite)} } };
`,
  );
  return root;
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
      reject(new Error(`astro dev ended before it was ready:\n${said}`));
    });
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
    // A server that does not listen must not keep the tests.
    setTimeout(() => server.kill('SIGKILL'), 2000).unref();
  });
}

function remove(root: string): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}
