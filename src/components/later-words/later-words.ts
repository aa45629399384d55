import { wordsIn } from '~/components/interface-words/words-in.ts';
import type { LocaleId } from '~/lib/locales.ts';

/** What a page says only once a reader has asked for something, and so need not carry. */
export type LaterWords = ReturnType<typeof laterWords>;

export function laterWords(locale: LocaleId) {
  const words = wordsIn(locale);
  return {
    search: {
      field: words['search.field'],
      placeholder: words['search.placeholder'],
      cancel: words['search.cancelLabel'],
      hint: words['search.hint'],
      keys: words['search.keys'],
      loading: words['search.loading'],
      failed: words[import.meta.env.DEV ? 'search.devWarning' : 'search.failed'],
      retry: words['search.retry'],
      siteMap: words['search.siteMap'],
    },
    languageRemembered: words['languageSwitch.remembered'],
    languageForgotten: words['languageSwitch.forgotten'],
    notRemembered: words['languageSwitch.failed'],
    sentences: words['parallelText.sentences'],
    remember: words['parallelText.remember'],
    shown: words['parallelText.shown'],
    hidden: words['parallelText.hidden'],
    loading: words['parallelText.loading'],
    remembered: words['parallelText.remembered'],
    forgotten: words['parallelText.forgotten'],
    copy: words['copyText.copy'],
    copied: words['copyText.copied'],
    notCopied: words['copyText.failed'],
  };
}
