import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { conceptsSchema, glossaryWordsSchema } from '../glossary/schema.ts';
import { localeIds, type LocaleId } from '../locales.ts';
import type { CheckData, GlossaryOfLocale } from './checks/check.ts';

/**
 * Reads what the checks of translations need beside the texts; a language whose glossary is not
 * written yet has no terms.
 * @param root the project's folder
 * @throws {ContentError} with file, line and what was expected
 */
export function loadCheckData(root = '.'): CheckData {
  const folder = join(root, contentFolder, 'glossary');
  const glossary = localeIds.map((id): [LocaleId, GlossaryOfLocale] => {
    const file = `${folder}/words/${id}.yaml`;
    return [id, existsSync(file) ? readYamlFile(file, glossaryWordsSchema) : nothing];
  });
  return {
    concepts: readYamlFile(`${folder}/concepts.yaml`, conceptsSchema),
    glossary: Object.fromEntries(glossary) as Record<LocaleId, GlossaryOfLocale>,
  };
}

const nothing: GlossaryOfLocale = { terms: {}, labels: {}, knownBad: [] };
