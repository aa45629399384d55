import { contentFolder } from '../content/content-folder.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import {
  conceptsSchema,
  glossaryWordsSchema,
  type Concepts,
  type GlossaryWords,
} from '../glossary/schema.ts';
import { localeIds, type LocaleId } from '../locales.ts';
import { loadProgramme, type LoadedEdition } from '../programme/load.ts';
import { loadTrees, type LoadedTree } from '../troubleshooter/load.ts';
import { searchRulesFile } from './rules-file.ts';
import { searchRulesSchema, type SearchRules } from './rules-schema.ts';

/** What search needs of the content beside the articles. */
export interface SearchData {
  readonly editions: readonly LoadedEdition[];
  readonly trees: readonly LoadedTree[];
  readonly concepts: Concepts;
  readonly glossary: Readonly<Record<LocaleId, GlossaryWords>>;
  readonly rules: Readonly<Record<LocaleId, SearchRules>>;
}

/**
 * Reads it from the content's files.
 * @throws {ContentError} with file, line and what was expected
 */
export function loadSearchData(): SearchData {
  const inEach = <Value>(valueOf: (id: LocaleId) => Value): Record<LocaleId, Value> =>
    Object.fromEntries(localeIds.map((id) => [id, valueOf(id)])) as Record<LocaleId, Value>;
  return {
    editions: loadProgramme(),
    trees: loadTrees(),
    concepts: readYamlFile(`${contentFolder}/glossary/concepts.yaml`, conceptsSchema),
    glossary: inEach((id) =>
      readYamlFile(`${contentFolder}/glossary/words/${id}.yaml`, glossaryWordsSchema),
    ),
    rules: inEach((id) => readYamlFile(searchRulesFile(id), searchRulesSchema)),
  };
}
