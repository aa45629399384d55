import type { Term } from '../check.ts';
import { escaped } from './names.ts';

/** A term without the name that stands in brackets behind it. */
export function bareTerm(term: string): string {
  return term.replace(/ ?\([^)]*\)/g, '').trim();
}

/** Where an English term stands, in the singular or plural, as a verb in any form, whatever its case. */
export function englishPattern(english: string): RegExp {
  const words = bareTerm(english)
    .split(/[\s-]/)
    .map((word) => {
      const stem = word.length > 4 ? word.replace(/[ey]$/, '') : word;
      return `${escaped(stem)}[\\p{Ll}]{0,${stem === word ? '3' : '4'}}`;
    });
  return new RegExp(`(?<![\\p{L}-])${words.join('[ -]')}(?![\\p{L}])`, 'giu');
}

/** True where a text has some form of a term, of its name in brackets or of a synonym. */
export function hasTerm(text: string, { term, synonyms, forms = [] }: Term, tag: string): boolean {
  const folded = fold(text, tag);
  const inBrackets = [...term.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const known = [bareTerm(term), ...inBrackets, ...synonyms].map((each) =>
    wordsOf(fold(each, tag)).map(stemOf),
  );
  return [...known, ...forms.map((form) => wordsOf(fold(form, tag)))].some((stems) =>
    stems.every((stem) => hasStem(folded, stem)),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** A short stem has to begin a word; a longer one may end a compound, as in “felhőkompetencia”. */
function hasStem(folded: string, stem: string): boolean {
  return stem.length < 5
    ? new RegExp(`(?<!\\p{L})${escaped(stem)}`, 'u').test(folded)
    : folded.includes(stem);
}

/** Lower case, and letters without their accents, which come and go with inflection. */
function fold(text: string, tag: string): string {
  return text
    .toLocaleLowerCase(tag)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
}

/** What inflection leaves of a word: two letters less, of a short word one. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 2));
}
