import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  checkHeadings,
  checkOutlines,
  outlineOfFile,
  type ArticleFile,
} from '../content/check-outlines.ts';
import { contentFolder as content } from '../content/content-folder.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { ContentError } from '../content/read-yaml.ts';
import { checkGlossaryWords } from '../glossary/check.ts';
import { conceptsSchema, glossaryWordsSchema } from '../glossary/schema.ts';
import { checkInterfaceWords, type InterfaceWordsFile } from '../interface-words/check.ts';
import { interfaceWordsFile, readInterfaceWords } from '../interface-words/read.ts';
import { getLocale, isPseudoLocale, localeIds, sourceLocale, type LocaleId } from '../locales.ts';
import { checkPictures } from '../pictures/check.ts';
import { loadPictures } from '../pictures/load.ts';
import {
  checkCitations,
  checkEditionWords,
  checkSources,
  statementsOf,
} from '../programme/check.ts';
import { loadProgramme, programmeFolder, type LoadedEdition } from '../programme/load.ts';
import { sourcesSchema, type Sources } from '../programme/sources-schema.ts';
import { checkSearchRules } from '../search/check.ts';
import { searchRulesFile } from '../search/rules-file.ts';
import { searchRulesSchema } from '../search/rules-schema.ts';
import { checkPinFiles } from '../translation/load-pins.ts';
import { checkQuotes } from '../troubleshooter/check-quotes.ts';
import { checkTreeReferences } from '../troubleshooter/check-references.ts';
import { checkTreeWords } from '../troubleshooter/check-words.ts';
import { loadTrees, type LoadedTree } from '../troubleshooter/load.ts';

const sourcesFile = `${content}/sources.yaml`;
const conceptsFile = `${content}/glossary/concepts.yaml`;

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
  const source = articles.get(sourceLocale.id) ?? [];
  const sections = new Map(
    [...articles].map(([id, files]) => [id, sectionsOf(withUntranslated(files, source))]),
  );
  attempt(() => checkWords());
  attempt(() => [...articles.values()].flat().flatMap(checkHeadings));
  attempt(() => [...articles.values()].flatMap((files) => checkOutlines(source, files)));
  attempt(() => {
    const programme = loadProgramme();
    const sources = readYamlFile(sourcesFile, sourcesSchema);
    // Troubleshooters take their links from the programme, and cannot be held against a broken one.
    attempt(() => checkTrees(programme, sources, sections));
    attempt(() => checkAllPictures(programme, articles, sections));
    return programme.flatMap((loaded) => checkEdition(loaded, sources, sections));
  });
  attempt(() => checkGlossary(sections));
  attempt(() => checkSearch(sections));
  // What is pinned otherwise than the English now is told to readers, and is no mistake here.
  attempt(() => checkPinFiles());
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
  sources: Sources,
  sections: ReadonlyMap<LocaleId, ReadonlySet<string>>,
): string[] {
  const statements = statementsOf(edition);
  return [
    ...checkSources(file, statements, sourcesFile, sources),
    ...checkCitations(file, statements, sections),
    ...localeIds.flatMap((id) =>
      checkEditionWords(edition, `${programmeFolder}/${edition.id}/${id}.yaml`, words[id]),
    ),
  ];
}

function checkTrees(
  programme: readonly LoadedEdition[],
  sources: Sources,
  sections: ReadonlyMap<LocaleId, ReadonlySet<string>>,
): string[] {
  return loadTrees().flatMap((loaded) => [
    ...checkTreeReferences(loaded, { sourcesFile, sources, sections }),
    ...checkWordsOfTree(loaded, programme),
  ]);
}

function checkAllPictures(
  programme: readonly LoadedEdition[],
  articles: ReadonlyMap<LocaleId, readonly ArticleFile[]>,
  sections: ReadonlyMap<LocaleId, ReadonlySet<string>>,
): string[] {
  return checkPictures(loadPictures(), {
    articleIn: (locale, page) => articles.get(locale)?.find(({ name }) => name === `${page}.mdx`),
    sections,
    concepts: new Map(
      readYamlFile(conceptsFile, conceptsSchema).map(({ id, english }) => [id, english]),
    ),
    editions: new Set(programme.map(({ edition }) => edition.id)),
    words: new Set(Object.keys(readInterfaceWords()[sourceLocale.id])),
  });
}

function checkWordsOfTree(
  { folder, tree, words }: LoadedTree,
  programme: readonly LoadedEdition[],
): string[] {
  const ids = programme.map(({ edition }) => edition.id);
  const links = programme.find(({ edition }) => edition.id === tree.edition)?.edition.links;
  if (!links) {
    return [
      `${folder}/tree.yaml: edition is ${tree.edition}: expected one of ${ids.join(', ')}; mend its spelling.`,
    ];
  }
  return localeIds.flatMap((id) => {
    const file = `${folder}/${id}.yaml`;
    return [
      ...checkTreeWords(tree, file, words[id], {
        isSource: id === sourceLocale.id,
        source: words[sourceLocale.id],
        links,
      }),
      ...checkQuotes(tree, file, words[id]),
    ];
  });
}

function checkGlossary(sections: ReadonlyMap<LocaleId, ReadonlySet<string>>): string[] {
  const concepts = readYamlFile(conceptsFile, conceptsSchema);
  const sourceFile = `${content}/glossary/words/${sourceLocale.id}.yaml`;
  const source = readYamlFile(sourceFile, glossaryWordsSchema);
  return localeIds.flatMap((id) => {
    const wordsFile = `${content}/glossary/words/${id}.yaml`;
    return checkGlossaryWords(
      { file: conceptsFile, concepts },
      { file: sourceFile, words: source },
      { file: wordsFile, words: readYamlFile(wordsFile, glossaryWordsSchema) },
      sections.get(id) ?? new Set(),
    );
  });
}

function checkSearch(sections: ReadonlyMap<LocaleId, ReadonlySet<string>>): string[] {
  // What nobody speaks, nobody searches.
  return localeIds
    .filter((id) => !isPseudoLocale(id))
    .flatMap((id) => {
      const file = searchRulesFile(id);
      const rules = readYamlFile(file, searchRulesSchema);
      return checkSearchRules(file, rules, sections.get(id) ?? new Set());
    });
}

function articlesIn(locale: LocaleId): ArticleFile[] {
  const folder = `${content}/docs/${locale}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const file = `${folder}/${name}`;
      return { name, file, source: readFileSync(file, 'utf8') };
    });
}

/** The articles of a language, and in English those that are not translated yet. */
function withUntranslated(
  files: readonly ArticleFile[],
  source: readonly ArticleFile[],
): readonly ArticleFile[] {
  const names = new Set(files.map(({ name }) => name));
  return [...files, ...source.filter(({ name }) => !names.has(name))];
}

/** Every section of the articles as `page#heading-id`. */
function sectionsOf(articles: readonly ArticleFile[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap((article) =>
      outlineOfFile(article).map(({ id }) => `${article.name.replace(/\.mdx?$/, '')}#${id}`),
    ),
  );
}
