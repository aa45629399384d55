import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getLocale, sourceLocale, type LocaleId } from '../../../src/lib/locales.ts';
import { contentFilesOf } from '../../../src/lib/translation/load-units.ts';
import { newLanguageFiles } from '../../../src/lib/translation/new-language.ts';
import { UsageError } from './command.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Writes the content files of a new language.
 * @returns the exit code
 * @throws {UsageError} where one of them exists; nothing is written then
 */
export function prepare(language: LocaleId, { root, print }: Surroundings): number {
  const sources = contentFilesOf(sourceLocale.id, root).map((file) => ({
    file,
    text: readFileSync(`${root}/${file}`, 'utf8'),
  }));
  const files = newLanguageFiles({ id: language, tag: getLocale(language).tag }, sources);
  const known = files.filter(({ file }) => existsSync(`${root}/${file}`));
  if (known.length > 0) {
    throw new UsageError(
      `${language} has content already; remove it first to begin anew:\n${known.map(({ file }) => `  ${file}`).join('\n')}`,
    );
  }
  for (const { file, text } of files) {
    mkdirSync(dirname(`${root}/${file}`), { recursive: true });
    writeFileSync(`${root}/${file}`, text);
  }
  print(
    [
      `Wrote ${String(files.length)} files, in English still:`,
      ...files.map(({ file }) => `  ${file}`),
      'Next:',
      '  1. npm run format',
      `  2. Translate each file. npm run translations -- --lang ${language} tells what is left to do.`,
      `  3. Accept each page once it is translated: npm run translations -- accept <page> --lang ${language}`,
      `  4. Say when it was written: npm run translations -- updated <page> --lang ${language}`,
      '  5. npm test',
    ].join('\n'),
  );
  return 0;
}
