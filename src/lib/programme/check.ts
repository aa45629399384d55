import { idsByGroup } from './read.ts';
import type { Edition } from './edition.ts';
import type { EditionWords } from './words-schema.ts';
import type { Sources } from './sources-schema.ts';
import { offerKeys } from './vocabulary.ts';

/** A statement and what it rests on. */
export interface Resting {
  readonly id: string;
  readonly cites: string;
  readonly source?: string | undefined;
}

/** Reports statements whose source nobody has written down. */
export function checkSources(
  file: string,
  statements: readonly Resting[],
  sourcesFile: string,
  sources: Sources,
): string[] {
  return statements.flatMap(({ id, source }) =>
    source && !Object.hasOwn(sources, source)
      ? [
          `${file}: ${id} names the source ${source}: expected a source of ${sourcesFile}; add it there or mend the name.`,
        ]
      : [],
  );
}

/**
 * Reports citations of sections that an article lacks in some language.
 * @param sections for each language every section as `page#heading-id`
 */
export function checkCitations(
  file: string,
  statements: readonly Resting[],
  sections: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return statements.flatMap(({ id, cites }) =>
    [...sections].flatMap(([language, known]) =>
      known.has(cites)
        ? []
        : [
            `${file}: ${id} cites ${cites}, which the ${language} articles lack: expected page#heading-id of a section; mend the citation or add the section.`,
          ],
    ),
  );
}

/** Reports words that an edition lacks or does not ask for, and targets of links that lead nowhere. */
export function checkEditionWords(edition: Edition, file: string, words: EditionWords): string[] {
  const expected = idsByGroup(edition);
  const known = offerKeys.filter((key) => edition.offers.some((offer) => offer.key === key));

  return [
    ...(edition.until && !words.since
      ? [`${file}: since is missing: say in one sentence what holds since ${edition.until}.`]
      : []),
    ...offerKeys.flatMap((key) => {
      const told = words.foreignOffers[key] !== undefined;
      if (known.includes(key) === !told) return [];
      return [
        told
          ? `${file}: foreignOffers.${key} is told, but ${edition.id}.yaml offers it: remove it.`
          : `${file}: foreignOffers.${key} is missing: say what became of this offer in the edition.`,
      ];
    }),
    ...Object.entries(expected).flatMap(([group, keys]) => {
      const texts = words[group as keyof typeof expected];
      const missing = keys.filter((key) => !Object.hasOwn(texts, key));
      const needless = Object.keys(texts).filter((key) => !keys.includes(key));
      return [
        ...missing.map((key) => `${file}: ${group}.${key} is missing: add its text.`),
        ...needless.map(
          (key) =>
            `${file}: ${group}.${key} is not in ${edition.id}.yaml: remove it or mend its spelling.`,
        ),
        ...Object.entries(texts).flatMap(([key, text]) =>
          linkTargets(text)
            .filter((target) => !target.includes('#') && !Object.hasOwn(edition.links, target))
            .map(
              (target) =>
                `${file}: ${group}.${key} links to ${target}: expected page#section or one of ${Object.keys(edition.links).join(', ')}.`,
            ),
        ),
      ];
    }),
  ];
}

/** Every entry of an edition that rests on something. */
export function statementsOf(edition: Edition): Resting[] {
  const { competencies, benefits, grants, statusRules, places, steps, notes } = edition;
  return [...competencies, ...benefits, ...grants, ...statusRules, ...places, ...steps, ...notes];
}

/** The targets of the links in a text: names of links, and sections as page#heading-id. */
export function linkTargets(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
}
