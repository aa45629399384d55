import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder, from it and with slashes; in one order, however a disk lists them. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
