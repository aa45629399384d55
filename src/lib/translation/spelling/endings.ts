import type { LocaleId } from '../../locales.ts';

/**
 * What stands in for a name or number to ask the dictionary whether an ending is right: “Azure-ban”
 * is, since “MTA-ban” is. Some are names, others beginnings of words to which endings are attached
 * without a joint, for endings that the dictionary lacks at names. A language without has no endings.
 */
export function endingModels(locale: LocaleId): readonly string[] {
  return models[locale] ?? [];
}

/** True where a language attaches endings to names. */
export function hasEndings(locale: LocaleId): boolean {
  return endingModels(locale).length > 0;
}

const models: Readonly<Partial<Record<LocaleId, readonly string[]>>> = {
  en: ['London'],
  hu: ['MTA', 'IBM', 'BKV', 'PVC', 'Bordeaux', 'Shakespeare', 'sport', 'csekk', 'bor', 'kör'],
  pl: ['Ford', 'Facebook', 'Windows'],
  tr: [
    ...['ev', 'kız', 'göz', 'yol', 'iş', 'at', 'süt', 'top'],
    ...['kedi', 'gece', 'baba', 'kapı', 'ütü', 'kuzu', 'iki'],
    ...['evi', 'kızı', 'gözü', 'yolu'],
  ],
};
