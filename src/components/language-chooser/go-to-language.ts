import { isLocaleId, matchLocale } from '~/lib/locales.ts';
import { addressIn } from '~/lib/page/address-in.ts';
import { rememberedLanguage } from '~/lib/page/remembered-language.ts';

const remembered = rememberedLanguage();
const language = isLocaleId(remembered) ? remembered : matchLocale(navigator.languages);

// Whoever asks for the choice by `#choose` gets it.
if (language && location.hash !== '#choose') {
  const base = import.meta.env.BASE_URL;
  location.replace(addressIn(language, base, base) + location.hash);
}
