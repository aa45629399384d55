// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file behind a command of a dependency. The links in node_modules/.bin do not start
 * everywhere without a shell.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command] left out where it is called like the package
 */
export function toolEntry(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, file);
}
