import { isPseudoLocale, localeIds, sourceLocale, type LocaleId } from '../locales.ts';
import type { LoadedPicture } from './load.ts';
import { checkSchematic, type ArticleInLanguage } from './check-schematic.ts';
import type { Path } from './schema.ts';

/** What pictures may name. */
export interface KnownToPictures {
  /** An article of a language; undefined where it is not translated. */
  readonly articleIn: (
    locale: LocaleId,
    page: string,
  ) => { readonly file: string; readonly source: string } | undefined;
  /** For each language every section as `page#heading-id`. */
  readonly sections: ReadonlyMap<LocaleId, ReadonlySet<string>>;
  /** The English of every concept of the glossary. */
  readonly concepts: ReadonlyMap<string, string>;
  readonly editions: ReadonlySet<string>;
  /** The keys of the interface words. */
  readonly words: ReadonlySet<string>;
}

/**
 * Holds pictures against what they are drawn from.
 * @returns a message for each mistake, with file, place and mend
 */
export function checkPictures(
  pictures: readonly LoadedPicture[],
  known: KnownToPictures,
): string[] {
  return pictures.flatMap(({ file, picture }) => {
    switch (picture.kind) {
      case 'chart':
        return known.editions.has(picture.edition)
          ? []
          : [
              `${file}: edition is ${picture.edition}: expected one of ${[...known.editions].join(', ')}; mend its spelling.`,
            ];
      case 'path':
        return checkPath(file, picture, known);
      case 'schematic': {
        const { portal, section } = picture;
        const english = known.concepts.get(portal);
        const mistakes = [
          ...(english === undefined
            ? [
                `${file}: portal is ${portal}: expected a concept of the glossary; mend its spelling.`,
              ]
            : []),
          ...checkSection(file, 'section', section, known),
        ];
        if (mistakes.length > 0) return mistakes;
        return checkSchematic(file, picture, english ?? '', articlesWith(section, known));
      }
    }
  });
}

function checkPath(file: string, { steps }: Path, known: KnownToPictures): string[] {
  const all = steps.flatMap((step) => [step, ...(step.branches ?? [])]);
  const ids = all.map(({ id }) => id);
  const prefix = 'picture.path.';
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${file}: the id ${id} is given twice: expected each once; rename one.`),
    ...all.flatMap(({ id, section }) => [
      ...(known.words.has(prefix + id)
        ? []
        : [`${file}: the step ${id} has no words: add ${prefix}${id} to the interface words.`]),
      ...(section === undefined ? [] : checkSection(file, `the step ${id}`, section, known)),
    ]),
    ...[...known.words]
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ key, id: key.slice(prefix.length).replace(/\.detail$/, '') }))
      .filter(({ id }) => id !== 'note' && !ids.includes(id))
      .map(({ key }) => `${file} has no step for the words ${key}: remove them or add the step.`),
  ];
}

function checkSection(
  file: string,
  place: string,
  section: string,
  { sections }: KnownToPictures,
): string[] {
  return [...sections].flatMap(([language, known]) =>
    known.has(section)
      ? []
      : [
          `${file}: ${place} names ${section}, which the ${language} articles lack: expected page#heading-id; mend it.`,
        ],
  );
}

/** The article in each language, but not in those that are made from the English as it stands. */
function articlesWith(section: string, { articleIn }: KnownToPictures): ArticleInLanguage[] {
  const [page = ''] = section.split('#');
  return localeIds
    .filter((locale) => !isPseudoLocale(locale))
    .flatMap((locale) => {
      const article = articleIn(locale, page);
      return article ? [{ ...article, isSource: locale === sourceLocale.id }] : [];
    });
}
