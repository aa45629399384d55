import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reports } from '../../../scripts/lib/reports.ts';
import { freePort } from '../../../scripts/lib/free-port.ts';

/** The writers' preview of a copy of the project, which shares neither caches nor content with it. */
export interface Preview {
  /** The address of its front page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` for a copy of the project and waits until it answers. */
export async function startPreview(): Promise<Preview> {
  const root = copyOfProject();
  const port = await freePort();
  const address = `http://localhost:${String(port)}/`;
  let output = '';
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '', SITE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (await answers(address)) return { address, stop };
    if (server.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  await stop();
  throw new Error(`The preview did not start:\n${output}`);
}

/**
 * Inside of the project, so that packages are found; without a package.json, so that the server may
 * read them; with a node_modules of its own, where the caches lie.
 */
function copyOfProject(): string {
  const root = resolve(reports.directory, 'preview', String(process.pid));
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(resolve('node_modules/astro'), join(root, 'node_modules/astro'), 'junction');
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  return root;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  await new Promise<void>((done) => {
    server.once('exit', () => {
      done();
    });
    server.kill('SIGTERM');
  });
}
