import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './tools.ts';

/** What is looked for, installed first where that can be done without asking; undefined where it is not there then. */
export async function findOrInstall<T>(
  find: () => T | undefined,
  ...packages: readonly string[]
): Promise<T | undefined> {
  if (find() === undefined && mayUseApt() && isDebian()) await installByApt(...packages);
  return find();
}

/** Whether packages can be installed here without asking anybody. */
export function mayUseApt(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Whether this is Debian itself: what is derived from it may have other packages by the same names. */
export function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'));
}

/** Installs packages, and tells what apt-get says; whether they are there then is for the caller to see. */
export async function installByApt(...names: readonly string[]): Promise<void> {
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['-q', 'update'], quiet);
  await runCommand('apt-get', ['-q', '-y', 'install', '--no-install-recommends', ...names], quiet);
}
