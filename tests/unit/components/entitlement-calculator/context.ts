import {
  calculatorEdition,
  calculatorWords,
} from '~/components/entitlement-calculator/calculator-edition.ts';
import type { AnswerContext } from '~/components/entitlement-calculator/calculator-props.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { getLocale, localeIds, type LocaleId } from '~/lib/locales.ts';
import { editionOf, wordsOf, type EditionId } from '../../lib/programme/editions.ts';

export const languages = localeIds;

const interfaceWords = readInterfaceWords();

/** What the calculator is given on a page of the site, with the real words. */
export function contextOf(id: EditionId, language: LocaleId): AnswerContext {
  return {
    tag: getLocale(language).tag,
    words: calculatorWords(interfaceWords[language]),
    edition: calculatorEdition(editionOf(id), wordsOf(id, language), editionOf('mpn-2021')),
  };
}
