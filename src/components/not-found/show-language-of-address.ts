import { isLocaleId } from '~/lib/locales.ts';

// A host that knows only one not-found page shows it for every language; the address tells which.
const language = location.pathname.split('/').find(isLocaleId);
if (language) {
  document.documentElement.lang = language;
  for (const section of document.querySelectorAll<HTMLElement>('[data-language]')) {
    section.hidden = section.dataset.language !== language;
    if (!section.hidden)
      document.title = section.querySelector('h2')?.textContent ?? document.title;
  }
}
