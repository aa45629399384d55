import { findingIn, type CheckContext, type Finding } from './check.ts';
import { proseOf } from './text/prose.ts';

/** Reports words that lost or won the dot of an i, or have a capital within, in languages with both. */
export function checkTurkishI({ source, translation, locale }: CheckContext): Finding[] {
  const beginnings = dotlessBeginnings[locale.id];
  if (!beginnings) return [];
  const known = new Set(proseOf(source).match(word) ?? []);
  return [...proseOf(translation).matchAll(word)].flatMap((match) => {
    const mistake = known.has(match[0]) ? undefined : mistakeIn(match[0], beginnings, known);
    return mistake === undefined
      ? []
      : [findingIn(translation, 'turkish-i', `“${match[0]}” ${mistake}`, match.index)];
  });
}

const word = /[\p{L}\p{M}]+/gu;

/** By language, the beginnings of words that rightly start with a capital dotless I. */
const dotlessBeginnings: Readonly<Record<string, readonly string[]>> = {
  tr: [
    'Ihlam',
    'Ilı',
    'Irak',
    'Irk',
    'Irmak',
    'Isı',
    'Islak',
    'Islan',
    'Ispan',
    'Issız',
    'Işı',
    'Izgar',
  ],
};

function mistakeIn(
  found: string,
  beginnings: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  if (found.includes('\u0307')) {
    return 'has a dot as a sign of its own: expected the letter i; write it anew.';
  }
  const dotted = found.replaceAll('ı', 'i');
  if (dotted !== found && known.has(dotted)) {
    return `is spelt with a dotless ı: expected “${dotted}”, as in the source; mend it.`;
  }
  if (/^\p{Lu}{3,}$/u.test(found) && found.includes('I')) {
    return 'is in capitals with a dotless I: expected lower case, or İ where the small letter has a dot; mend it.';
  }
  if (/\p{Ll}\p{Lu}/u.test(found)) {
    return 'has a capital letter within: expected small letters after the first; mend it.';
  }
  if (/^I\p{Ll}/u.test(found) && !beginnings.some((each) => found.startsWith(each))) {
    return `starts with a dotless I: expected “İ${found.slice(1)}”; mend it.`;
  }
  return undefined;
}
