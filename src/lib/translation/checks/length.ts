import { getLocale, type Locale } from '../../locales.ts';
import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { plainOf } from './text/prose.ts';
import { quotedText } from './text/quoted.ts';

/** Reports translations so short or long that something may be left out or told twice. */
export function checkLength({ source, translation, locale }: CheckContext): Finding[] {
  const [expected, found] = [plainOf(source), plainOf(translation)];
  if (lengthOf(expected) < shortest) return [];
  if (lengthOf(found) / lengthOf(expected) < bounds.least) {
    return [
      mistake(`short: expected at least ${String(bounds.least)} times`, 'add what is left out'),
    ];
  }
  // In brackets and quotes a translation says what English labels mean, which may double its length.
  const [most, least] = [
    withoutAsides(found, locale),
    withoutAsides(expected, getLocale(source.locale)),
  ];
  if (lengthOf(most) / lengthOf(least) > bounds.most) {
    return [mistake(`long: expected at most ${String(bounds.most)} times`, 'remove what is added')];
  }
  return [];

  function mistake(what: string, mend: string): Finding {
    return findingIn(
      translation,
      'length',
      `${String(lengthOf(found))} characters are too ${what} the ${String(lengthOf(expected))} of ${placeOf(source)}; ${mend}.`,
    );
  }
}

/** Of shorter texts a translation may well be three times as long. */
const shortest = 40;
const bounds = { least: 0.6, most: 2.1 };

function withoutAsides(text: string, locale: Locale): string {
  return text.replace(/\([^()]*\)/g, '').replace(quotedText(locale), '');
}

function lengthOf(text: string): number {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim().length;
}
