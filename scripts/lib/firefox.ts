import { existsSync, readFileSync, statSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findOrInstall } from './apt.ts';

/** What Playwright starts instead of Firefox itself. */
export const firefoxForPlaywright = fileURLToPath(new URL('../firefox.mjs', import.meta.url));

/** A Firefox as readers have it; undefined where there is none, and on Windows, which starts no script. */
export function findFirefox(): string | undefined {
  const usual = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return [env.FIREFOX_PATH ?? '', ...usual].find((path) => existsSync(path) && !isSnap(path));
}

/** Installs Firefox where that can be done without asking; undefined where there is none then. */
export async function ensureFirefox(): Promise<string | undefined> {
  return findOrInstall(findFirefox, 'firefox-esr');
}

/** Ubuntu's command is a door to a snap, which sees no profile that a test makes. */
function isSnap(path: string): boolean {
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}
