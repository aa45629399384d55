import { countWords, fill } from '../../../src/lib/interface-words/plurals.ts';
import { readInterfaceWords } from '../../../src/lib/interface-words/read.ts';
import type { InterfaceKey } from '../../../src/lib/interface-words/keys.ts';
import { getLocale, type LocaleId } from '../../../src/lib/locales.ts';
import { loadProgramme } from '../../../src/lib/programme/load.ts';
import type { EditionWords } from '../../../src/lib/programme/words-schema.ts';
import type { Edition } from './site.ts';

const all = readInterfaceWords();
const programme = loadProgramme();

/** An interface text as a reader of the language sees it. */
export function say(
  locale: LocaleId,
  key: InterfaceKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(all[locale][key], values);
}

/** A number of incidents as a reader of the language sees it. */
export function sayIncidents(locale: LocaleId, count: number): string {
  return countWords(all[locale], getLocale(locale).tag, 'calculator.incidents', count);
}

/** The words of an edition of the programme. */
export function editionWords(locale: LocaleId, edition: Edition): EditionWords {
  const found = programme.find((loaded) => loaded.edition.id === edition);
  if (!found) throw new Error(`There is no edition ${edition}.`);
  return found.words[locale];
}

/** The sentence on what holds since an edition ended. */
export function sinceSentence(locale: LocaleId, edition: Edition = 'mpn-2021'): string {
  const { since } = editionWords(locale, edition);
  if (!since) throw new Error(`The edition ${edition} has no sentence under "since".`);
  return since;
}

/** A text as a pattern that matches nothing more and nothing less than itself. */
export function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
