import { existsSync } from 'node:fs';
import { findOrInstall } from './apt.ts';

export interface Nginx {
  readonly command: string;
  /** The files of the two modules that pack by Brotli. */
  readonly brotli: readonly string[];
}

/** nginx with its modules for Brotli, or undefined where one of them is missing. */
export function findNginx(): Nginx | undefined {
  const files = [command, ...brotli];
  return files.every((file) => existsSync(file)) ? { command, brotli } : undefined;
}

/** Installs nginx where that can be done without asking; undefined where there is none then. */
export async function ensureNginx(): Promise<Nginx | undefined> {
  return findOrInstall(findNginx, ...packages);
}

/** As Debian has them. */
const command = '/usr/sbin/nginx';
const brotli = ['filter', 'static'].map(
  (kind) => `/usr/lib/nginx/modules/ngx_http_brotli_${kind}_module.so`,
);
const packages = [
  'nginx-light',
  'libnginx-mod-http-brotli-filter',
  'libnginx-mod-http-brotli-static',
];
