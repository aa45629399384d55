import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { CompleteWords } from '../lib/interface-words/keys.ts';
import { locales, type LocaleId } from '../lib/locales.ts';

/**
 * Gives Starlight the interface words under the tag of their language. By itself it takes the name of
 * the file for the tag, and has English for headings of a language whose id is not its tag.
 */
export function wordsByTag(words: Readonly<Record<LocaleId, CompleteWords>>): StarlightPlugin {
  return {
    name: 'words-by-tag',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => {
        injectTranslations(Object.fromEntries(locales.map(({ id, tag }) => [tag, words[id]])));
      },
      // Starlight asks every plugin for it.
      'config:setup': () => undefined,
    },
  };
}
