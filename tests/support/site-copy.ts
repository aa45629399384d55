import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolEntry } from '../../scripts/lib/tool-entry.mjs';

/** What makes the site, from the project's folder. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what makes the site, for a test that changes it.
 * @returns the folder of the copy, inside of the project, so that it finds the same dependencies
 */
export function copySite(name: string): string {
  const folder = join('.reports', 'site-copies', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return folder;
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
  });
}

/** The test runner tells its own mode and base in the names by which Vite would tell the site's. */
function withoutVite(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
