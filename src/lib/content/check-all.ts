import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { checkGlossaryWords } from '../glossary/check.ts';
import { conceptsSchema, glossaryWordsSchema } from '../glossary/schema.ts';
import { checkInterfaceWords, type InterfaceWordsFile } from '../interface-words/check.ts';
import { interfaceWordsFile, readInterfaceWords } from '../interface-words/read.ts';
import { getLocale, localeIds, sourceLocale, type LocaleId } from '../locales.ts';
import { checkCitations, checkEditionWords, checkSources } from '../programme/check.ts';
import { loadProgramme, programmeFolder, type LoadedEdition } from '../programme/load.ts';
import { sourcesSchema } from '../programme/sources-schema.ts';
import { checkOutlines, type ArticleFile } from './check-outlines.ts';
import { outlineOf } from './outline.ts';
import { ContentError, readYaml } from './read-yaml.ts';

const content = 'src/content';

/**
 * Reads all content and holds it together.
 * @returns a message for each mistake, with file, place and mend
 */
export function checkAllContent(): string[] {
  const mistakes: string[] = [];
  const attempt = (check: () => readonly string[]): void => {
    try {
      mistakes.push(...check());
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      mistakes.push(error.message);
    }
  };
  const articles = new Map(localeIds.map((id) => [id, articlesIn(id)]));
  const sections = new Map([...articles].map(([id, files]) => [id, sectionsOf(files)]));
  attempt(() => checkWords());
  attempt(() => {
    const source = articles.get(sourceLocale.id) ?? [];
    return [...articles.values()].flatMap((files) => checkOutlines(source, files));
  });
  attempt(() => loadProgramme().flatMap((loaded) => checkEdition(loaded, sections)));
  attempt(() => checkGlossary(sections));
  return mistakes;
}

function checkWords(): string[] {
  const words = readInterfaceWords();
  const fileOf = (id: LocaleId): InterfaceWordsFile => ({
    file: interfaceWordsFile(id),
    tag: getLocale(id).tag,
    words: words[id],
  });
  const translations = localeIds.filter((id) => id !== sourceLocale.id);
  return checkInterfaceWords(fileOf(sourceLocale.id), translations.map(fileOf));
}

function checkEdition(
  { file, edition, words }: LoadedEdition,
  sections: ReadonlyMap<LocaleId, ReadonlySet<string>>,
): string[] {
  const sourcesFile = `${content}/sources.yaml`;
  return [
    ...checkSources(file, edition, sourcesFile, read(sourcesFile, sourcesSchema)),
    ...checkCitations(file, edition, sections),
    ...localeIds.flatMap((id) =>
      checkEditionWords(edition, `${programmeFolder}/${edition.id}/${id}.yaml`, words[id]),
    ),
  ];
}

function checkGlossary(sections: ReadonlyMap<LocaleId, ReadonlySet<string>>): string[] {
  const file = `${content}/glossary/concepts.yaml`;
  const concepts = read(file, conceptsSchema);
  const sourceFile = `${content}/glossary/words/${sourceLocale.id}.yaml`;
  const source = read(sourceFile, glossaryWordsSchema);
  return localeIds.flatMap((id) => {
    const wordsFile = `${content}/glossary/words/${id}.yaml`;
    return checkGlossaryWords(
      { file, concepts },
      { file: sourceFile, words: source },
      { file: wordsFile, words: read(wordsFile, glossaryWordsSchema) },
      sections.get(id) ?? new Set(),
    );
  });
}

function articlesIn(locale: LocaleId): ArticleFile[] {
  const folder = `${content}/docs/${locale}`;
  return readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const file = `${folder}/${name}`;
      return { name, file, source: readFileSync(file, 'utf8') };
    });
}

/** Every section of the articles as `page#heading-id`. */
function sectionsOf(articles: readonly ArticleFile[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ name, source }) =>
      outlineOf(source).map(({ id }) => `${name.replace(/\.mdx?$/, '')}#${id}`),
    ),
  );
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  if (!existsSync(file)) throw new ContentError(`${file} is missing: write it.`);
  return readYaml(readFileSync(file, 'utf8'), file, schema);
}
