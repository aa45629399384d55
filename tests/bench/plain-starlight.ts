import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCopy, copySite, removeCopy } from '../support/site-copy.ts';

/** The same pages, built by a plain Starlight; `remove` takes them away again. */
export async function buildPlainStarlight(): Promise<{ dist: string; remove: () => void }> {
  const folder = copySite('plain-starlight');
  const remove = (): void => {
    removeCopy(folder);
  };
  makePlain(folder);
  try {
    await buildCopy(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { dist: `${folder}/dist`, remove };
}

/** Makes a copy of the site one of plain Starlight's, with the same articles. */
export function makePlain(folder: string): void {
  copyFileSync(
    fileURLToPath(new URL('plain.config.mjs', import.meta.url)),
    `${folder}/astro.config.mjs`,
  );
}
