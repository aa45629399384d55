import { readFileSync } from 'node:fs';
import { articleFileOf } from '../content/article-files.ts';
import { contentFolder } from '../content/content-folder.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { conceptsSchema, glossaryWordsSchema } from '../glossary/schema.ts';
import { readInterfaceWords } from '../interface-words/read.ts';
import { getLocale, sourceLocale, type LocaleId } from '../locales.ts';
import { loadProgramme } from '../programme/load.ts';
import type { PictureContext } from './draw.ts';

/**
 * Reads what pictures are drawn from in a language.
 * @throws {ContentError} where a file of the content has a mistake
 */
export function pictureContext(locale: LocaleId): PictureContext {
  const concepts = readYamlFile(`${contentFolder}/glossary/concepts.yaml`, conceptsSchema);
  const { terms } = readYamlFile(
    `${contentFolder}/glossary/words/${locale}.yaml`,
    glossaryWordsSchema,
  );
  return {
    tag: getLocale(locale).tag,
    words: readInterfaceWords()[locale],
    articleOf: (page) => readFileSync(articleFile(page, locale), 'utf8'),
    portalOf: (id) => {
      const english = concepts.find((concept) => concept.id === id)?.english ?? id;
      return { english, term: terms[id]?.term ?? english };
    },
    editionOf: (id) => {
      const found = loadProgramme().find(({ edition }) => edition.id === id)?.edition;
      if (!found)
        throw new Error(`There is no edition ${id}: expected one of src/content/programme.`);
      return found;
    },
  };
}

/** In English, where an article is not translated yet. */
function articleFile(page: string, locale: LocaleId): string {
  return (
    articleFileOf(`${locale}/${page}`) ?? `${contentFolder}/docs/${sourceLocale.id}/${page}.mdx`
  );
}
