import { z } from 'zod';
import { contentFolder } from '../../content/content-folder.ts';
import { readYaml } from '../../content/read-yaml.ts';
import { getLocale, localeIds, sourceLocale, type LocaleId } from '../../locales.ts';
import { textsOfYaml } from '../yaml-texts.ts';

/** The one list of words that are right although no dictionary has them. */
export const wordListFile = `${contentFolder}/spelling.yaml`;

/** An entry of the list with its place. */
export interface ListedWord {
  readonly word: string;
  /** A word of the dictionary with the same endings: “portal/kanal” covers “portalın” by “kanalın”. */
  readonly like: string | undefined;
  readonly line: number;
}

export interface WordList {
  /** Names that no language translates; they take whatever ending names take in a language. */
  readonly names: readonly ListedWord[];
  readonly words: Readonly<Partial<Record<LocaleId, readonly ListedWord[]>>>;
}

/**
 * Reads the list.
 * @throws {ContentError} with file, line and what was expected
 */
export function parseWordList(source: string): WordList {
  const { words } = readYaml(source, wordListFile, wordListSchema);
  const texts = textsOfYaml(source, wordListFile);
  const listed = (...path: readonly string[]): ListedWord[] =>
    texts
      .filter((text) => path.every((step, index) => text.path[index] === step))
      .map(({ text, line }) => ({ word: wordIn(text), like: text.split('/')[1], line }));
  return {
    names: listed('names'),
    words: Object.fromEntries(Object.keys(words).map((id) => [id, listed('words', id)])),
  };
}

const names = z.array(z.string().regex(/^[\p{L}\d][\p{L}\p{M}\d -]*$/u, 'a name without marks'));

const words = z.array(
  z
    .string()
    .regex(
      /^\p{L}[\p{L}\p{M}'’-]*(?:\/\p{L}+)?$/u,
      'a word, or a word and one with the same endings as word/other',
    ),
);

const wordListSchema = z
  .strictObject({ names, words: z.partialRecord(z.enum(localeIds), words) })
  .superRefine(({ names, words }, context) => {
    const lists = [
      { path: ['names'], tag: sourceLocale.tag, list: names },
      ...localeIds.map((id) => ({
        path: ['words', id],
        tag: getLocale(id).tag,
        list: words[id] ?? [],
      })),
    ];
    for (const { path, tag, list } of lists) {
      const at = outOfOrder(list, tag);
      if (at < 0) continue;
      context.addIssue({
        code: 'custom',
        path: [...path, at],
        message: `each word once and in alphabetical order, which ${list[at - 1] ?? ''} breaks above it`,
      });
    }
  });

function outOfOrder(list: readonly string[], tag: string): number {
  const { compare } = new Intl.Collator(tag);
  return list.findIndex(
    (entry, index) => index > 0 && compare(wordIn(list[index - 1] ?? ''), wordIn(entry)) >= 0,
  );
}

function wordIn(entry: string): string {
  return entry.split('/')[0] ?? entry;
}
