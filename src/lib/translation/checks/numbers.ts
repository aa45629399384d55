import { getLocale, type Locale } from '../../locales.ts';
import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { compareLists } from './text/compare-lists.ts';
import { hasNumericMonths, monthOf, wordsWithinDates } from './text/months.ts';
import { proseOf } from './text/prose.ts';

/** Reports numbers, amounts and months of dates that the source does not have, or has in vain. */
export function checkNumbers({ source, translation, locale }: CheckContext): Finding[] {
  const expected = numbersOf(proseOf(source), getLocale(source.locale)).map((number) =>
    hasNumericMonths(locale.tag) ? { ...number, isMonth: false } : number,
  );
  const found = numbersOf(proseOf(translation), locale);
  const known = expected.map(shown);
  const { missing } = compareLists(known, found.map(shown));
  // A number told once more, as with a name in brackets, is no mistake.
  const needless = new Set(found.map(shown).filter((number) => !known.includes(number)));
  return [
    ...missing.map((number) =>
      findingIn(
        translation,
        'numbers',
        `${number} is missing: expected it, as in ${placeOf(source)}; add it.`,
      ),
    ),
    ...[...needless].map((number) =>
      findingIn(
        translation,
        'numbers',
        `${number} is not in ${placeOf(source)}: remove it or mend it.`,
        found.find((each) => shown(each) === number)?.at,
      ),
    ),
  ];
}

interface Numeral {
  readonly value: string;
  readonly isMonth: boolean;
  readonly at: number;
}

function shown({ value, isMonth }: Numeral): string {
  return isMonth ? `the month ${value}` : `the number ${value}`;
}

function numbersOf(prose: string, { tag }: Locale): Numeral[] {
  const numbers = [...prose.matchAll(numeral)].map((match) => ({
    value: match[0].replace(/\D/g, ''),
    isMonth: false,
    at: match.index,
  }));
  // A month counts only beside a digit: “may” and “marka” are words as well.
  const months = [...prose.matchAll(besideDigits(tag))].flatMap((match) => {
    const month = monthOf(match[0], tag);
    return month === undefined ? [] : [{ value: String(month), isMonth: true, at: match.index }];
  });
  return [...numbers, ...months];
}

/** Words next to digits, whatever a date of the language has between them. */
function besideDigits(tag: string): RegExp {
  const words = wordsWithinDates(tag).join('|');
  const between = words && `(?:(?:${words})[ ’]+)?`;
  return new RegExp(`(?<=\\d[.,]? ${between})\\p{L}+|\\p{L}+(?=,? ${between}\\d)`, 'gu');
}

/** Digits, grouped in whatever way; a comma or full stop before fewer than three digits parts two. */
const numeral = /\d{1,3}(?:[., \u00A0\u202F]\d{3})+(?!\d)|\d+/g;
