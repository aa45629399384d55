import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reports } from '../../scripts/lib/reports.ts';
import { toolEntry } from '../../scripts/lib/tool-entry.mjs';

/**
 * Copies what makes the site, for a test that changes it. The copy lies inside of the project, so
 * that it finds the same dependencies, and keeps caches of its own. It has no package.json: a
 * development server would take the folder of it for all that it may read.
 * @param name what the copy is for
 * @returns the folder of the copy
 */
export function copySite(name: string): string {
  const copies = join(realpathSync('.'), reports.directory, 'site-copies');
  mkdirSync(copies, { recursive: true });
  // The same test may run twice at a time.
  const folder = mkdtempSync(join(copies, `${name}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

/** Removes a copy, also where a server that has just ended still had a file open. */
export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/**
 * Builds a copy of the site into its `dist`.
 * @throws with the build's output where it fails
 */
export async function buildCopy(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, [toolEntry(process.cwd(), 'astro'), 'build'], {
    cwd: folder,
    env: { ...withoutVite(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    // A line for each of some thousand pages.
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** What makes the site, from the project's folder. */
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json'];

/** The test runner tells its own mode and base in the names by which Vite would tell the site's. */
function withoutVite(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
