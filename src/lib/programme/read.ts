import { ContentError, readYaml } from '../content/read-yaml.ts';
import { inheritedLists, wordLists } from './lists.ts';
import type { Edition } from './edition.ts';
import { editionSchema, heirFields } from './schema.ts';
import { editionWordsSchema, heirWordsSchema, type EditionWords } from './words-schema.ts';

/** A content file by its name and text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const isHeir = /^extends:/m;

/**
 * Reads an edition; one that extends another takes over the entries it does not name.
 * @param ancestor finds an edition that was read before
 * @throws {ContentError} with file, line and what was expected
 */
export function readEdition(
  { file, text }: SourceFile,
  ancestor: (id: string) => Edition | undefined,
): Edition {
  if (!isHeir.test(text)) return readYaml(text, file, editionSchema);
  const { extends: parentId, without, inheritedAs, ...own } = readYaml(text, file, heirFields);
  const parent = ancestor(parentId);
  if (!parent) {
    throw new ContentError(
      `${file}: extends names ${parentId}: expected an edition that begins earlier.`,
    );
  }
  const merged = {
    // An end, a source, a mark or a term of its ancestor says nothing about the heir.
    ...withoutKeys(parent, ['until', 'statedIn', 'secondary', 'contractDays']),
    ...own,
    links: { ...parent.links, ...own.links },
    ...Object.fromEntries(
      inheritedLists.map((list) => [
        list,
        inherit<Entry>(parent[list], own[list] ?? [], without?.[list] ?? [], inheritedAs),
      ]),
    ),
  };
  const result = editionSchema.safeParse(merged);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues
      .map(
        ({ path, message }) =>
          `${file}: with what it takes over from ${parentId}, at ${path.join('.')}: expected ${message}.`,
      )
      .join('\n'),
  );
}

/**
 * Reads the words of an edition in one language; an heir takes over the words it does not name, as
 * far as the edition still asks for them.
 * @throws {ContentError} with file, line and what was expected
 */
export function readEditionWords(
  { file, text }: SourceFile,
  edition: Edition,
  parent: EditionWords | undefined,
): EditionWords {
  if (!parent) return readYaml(text, file, editionWordsSchema);
  const own = readYaml(text, file, heirWordsSchema);
  const asked = idsByGroup(edition);
  return {
    ...(parent.since && { since: parent.since }),
    ...own,
    finding: Object.assign({}, parent.finding, own.finding),
    ...(Object.fromEntries(
      wordLists.map((group) => [group, { ...pick(parent[group], asked[group]), ...own[group] }]),
    ) as Pick<EditionWords, (typeof wordLists)[number]>),
  };
}

/** The ids for which an edition needs words, by group. */
export function idsByGroup(
  edition: Edition,
): Record<(typeof wordLists)[number], readonly string[]> {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  return {
    areas: edition.areas,
    benefits: ids(edition.benefits),
    grants: ids(edition.grants),
    statusRules: ids(edition.statusRules),
    places: ids(edition.places),
    steps: ids(edition.steps),
    notes: ids(edition.notes),
  };
}

interface Entry {
  readonly id: string;
  readonly provenance: Edition['notes'][number]['provenance'];
}

function inherit<Item extends Entry>(
  inherited: readonly Item[],
  own: readonly Item[],
  without: readonly string[],
  inheritedAs: Entry['provenance'] | undefined,
): Item[] {
  const kept = without.includes('*') ? [] : inherited.filter(({ id }) => !without.includes(id));
  return [
    ...kept.map(
      (item) =>
        own.find(({ id }) => id === item.id) ??
        (inheritedAs && item.provenance === 'stated' ? { ...item, provenance: inheritedAs } : item),
    ),
    ...own.filter(({ id }) => !kept.some((item) => item.id === id)),
  ];
}

function pick(
  texts: Readonly<Record<string, string>>,
  ids: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => ids.includes(id)));
}

function withoutKeys<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Omit<Value, Key> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.some((each) => each === key)),
  ) as Omit<Value, Key>;
}
