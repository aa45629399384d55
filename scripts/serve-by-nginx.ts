import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findNginx, type Nginx } from './lib/nginx.ts';
import { normalizeBase } from './lib/site-handler.ts';

export interface NginxOptions {
  /** The built site. */
  readonly dir: string;
  /** The folder with what the build wrote for nginx. */
  readonly hosting: string;
  readonly port: number;
  /** The sub-path that the site was built for. */
  readonly base: string;
  readonly nginx: Nginx;
}

/**
 * Serves the built site by nginx, by the files that the build wrote for it.
 * @returns once it answers
 * @throws {Error} where it ends instead, for a reason that it has told
 */
export async function serveByNginx(
  options: NginxOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'root');
  const site = join(root, options.base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(realpathSync(options.dir), site);
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, configurationOf({ ...options, folder, root }));
  const args = ['-p', folder, '-c', configuration, '-e', 'stderr'];
  const server = spawn(options.nginx.command, args, { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
  });
  while (!(await listens(options.port))) {
    if (server.exitCode !== null) throw new Error('nginx does not start.');
    await wait(50);
  }
  return {
    close: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

interface Places extends NginxOptions {
  readonly folder: string;
  readonly root: string;
}

function configurationOf({ hosting, port, nginx, folder, root }: Places): string {
  const own = realpathSync(hosting);
  return [
    ...nginx.brotli.map((file) => `load_module ${file};`),
    'daemon off;',
    // As another user it might not be let into the folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    // A file that is not there is nothing to tell: tests ask for some.
    'error_log stderr crit;',
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (what) => `  ${what}_temp_path ${folder}/${what};`,
    ),
    '  server {',
    `    listen 127.0.0.1:${String(port)};`,
    `    listen [::1]:${String(port)};`,
    `    root ${root};`,
    `    include ${own}/nginx.conf;`,
    `    include ${own}/nginx-brotli.conf;`,
    '  }',
    '}',
    '',
  ].join('\n');
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx with its modules for Brotli.');
  const server = await serveByNginx({
    dir: 'dist',
    hosting: 'hosting',
    port: Number(process.env.PORT),
    base: normalizeBase(process.env.BASE_PATH ?? ''),
    nginx,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}
