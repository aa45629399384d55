import { sourceLocale } from '../../locales.ts';
import type { CheckData } from '../checks/check.ts';
import { portalLabels, protectedNames } from '../checks/text/names.ts';
import { bareTerm } from '../checks/text/terms.ts';

/** Names, labels and messages that stay English in every language. */
export function englishNames({ concepts, glossary }: CheckData): string[] {
  const labels = Object.values(glossary[sourceLocale.id].labels).flatMap(({ english }) =>
    english.split('→').map((part) => part.trim()),
  );
  const kept = concepts.filter(({ keepEnglish }) => keepEnglish);
  return [
    ...protectedNames,
    ...portalLabels,
    ...labels,
    ...kept.map(({ english }) => bareTerm(english)),
  ];
}
