import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds, sourceLocale, type LocaleId } from '../../../src/lib/locales.ts';

/**
 * Writes articles into a copy of the site, in every language, with the outline and the length of a
 * usual one. The same count gives the same articles.
 * @param root the folder of the copy
 */
export function generateArticles(root: string, count: number): void {
  for (const locale of localeIds) {
    const folder = join(root, 'src/content/docs', locale);
    mkdirSync(folder, { recursive: true });
    for (let place = 0; place < count; place += 1) {
      writeFileSync(join(folder, `${nameOf(place)}.mdx`), articleOf(place, locale));
    }
  }
}

/** Adds a paragraph to the first of the articles, in the source language. */
export function changeOneArticle(root: string): void {
  const { id } = sourceLocale;
  const file = join(root, 'src/content/docs', id, `${nameOf(0)}.mdx`);
  writeFileSync(file, `${articleOf(0, id)}\nOne more paragraph.\n`);
}

function nameOf(place: number): string {
  return `generated-${String(place).padStart(4, '0')}`;
}

function articleOf(place: number, locale: LocaleId): string {
  const words = wordsFrom(place * localeIds.length + localeIds.indexOf(locale) + 1, locale);
  const sections = Array.from({ length: sectionsOfAnArticle }, (_, section) =>
    [
      `## ${sentence(words, 4)} {#section-${String(section)}}`,
      ...Array.from({ length: 2 }, () => paragraph(words)),
      Array.from({ length: 4 }, () => `- **${sentence(words, 2)}** ${paragraph(words, 1)}`).join(
        '\n',
      ),
      `### ${sentence(words, 3)} {#part-${String(section)}}`,
      `${paragraph(words)} [${sentence(words, 3)}](../${nameOf(Math.max(0, place - 1))}/#section-${String(section)})`,
    ].join('\n\n'),
  );
  return [
    '---',
    `title: ${sentence(words, 4)} ${String(place)}`,
    `titleId: ${nameOf(place)}`,
    `description: ${paragraph(words, 1).slice(0, 120)} ${nameOf(place)}`,
    '---',
    '',
    paragraph(words),
    '',
    sections.join('\n\n'),
    '',
    `| ${sentence(words, 1)} | ${sentence(words, 1)} |`,
    '| --- | --- |',
    ...Array.from({ length: 6 }, () => `| ${sentence(words, 3)} | ${sentence(words, 2)} |`),
    '',
  ].join('\n');
}

/** With the list and the parts below it, about 700 words. */
const sectionsOfAnArticle = 5;

/** Made from the sounds of each language, so that its letters are folded and stemmed as in a text. */
const syllables: Readonly<Partial<Record<LocaleId, readonly string[]>>> = {
  hu: ['tá', 'mo', 'ga', 'tás', 'elő', 'nyök', 'fel', 'hő', 'je', 'gyű', 'szer', 'ző', 'dés'],
  pl: ['wspar', 'cie', 'ko', 'rzy', 'ści', 'zda', 'rze', 'nia', 'umo', 'wa', 'pły', 'łą', 'czo'],
  tr: ['des', 'tek', 'avan', 'taj', 'olay', 'söz', 'leş', 'me', 'kı', 'sı', 'yü', 'ğü', 'lük'],
};
const otherSyllables = ['sup', 'port', 'ben', 'e', 'fit', 'in', 'ci', 'dent', 'con', 'tract'];

const sizeOfVocabulary = 3000;

/** An endless row of words, of which some are frequent and most are rare, as in a language. */
function* wordsFrom(seed: number, locale: LocaleId): Generator<string, never> {
  const next = randomFrom(seed);
  const of = syllables[locale] ?? otherSyllables;
  for (;;) {
    let rest = Math.floor(sizeOfVocabulary * next() ** 3) + 1;
    let word = '';
    while (rest > 0) {
      word += of[rest % of.length] ?? '';
      rest = Math.floor(rest / of.length);
    }
    yield word;
  }
}

function sentence(words: Generator<string, never>, length: number): string {
  const text = Array.from({ length }, () => words.next().value).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function paragraph(words: Generator<string, never>, sentences = 3): string {
  return Array.from({ length: sentences }, () => `${sentence(words, 12)}.`).join(' ');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
