import { getLocale } from '../../locales.ts';
import type { Unit } from '../unit.ts';
import type { CheckContext, CheckData, Finding, TextContext } from './check.ts';
import { checkCode } from './code.ts';
import { checkComponents } from './components.ts';
import { checkDoubledWords } from './doubled-words.ts';
import { checkKnownBad } from './known-bad.ts';
import { checkLabels } from './labels.ts';
import { checkLeftInEnglish } from './left-in-english.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutline } from './outline.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkTerms } from './terms.ts';
import { checkTurkishI } from './turkish-i.ts';
import { checkTypography } from './typography.ts';

/** Holds every translated text against its source and against the rules of its language. */
export function runChecks(
  source: readonly Unit[],
  translation: readonly Unit[],
  { concepts, glossary }: CheckData,
): Finding[] {
  const sources = new Map(source.map((unit) => [unit.key, unit]));
  return translation.flatMap((unit) => {
    const locale = getLocale(unit.locale);
    const context = { translation: unit, locale, concepts, glossary: glossary[unit.locale] };
    const from = sources.get(unit.key);
    return [
      ...textChecks.flatMap((check) => check(context)),
      // What has no source is told elsewhere: here it has nothing to be held against.
      ...(from ? pairChecks.flatMap((check) => check({ ...context, source: from })) : []),
    ];
  });
}

const textChecks: readonly ((context: TextContext) => Finding[])[] = [
  checkKnownBad,
  checkTypography,
  checkDoubledWords,
];

const pairChecks: readonly ((context: CheckContext) => Finding[])[] = [
  checkOutline,
  checkLinks,
  checkCode,
  checkComponents,
  checkNumbers,
  checkLabels,
  checkPlaceholders,
  checkTerms,
  checkTurkishI,
  checkLeftInEnglish,
  checkLength,
];
