import { getLocale, isLocaleId } from '~/lib/locales.ts';

// A host that knows only one not-found page shows it for every language; the address tells which.
const language = location.pathname.split('/').find(isLocaleId);
if (language) {
  document.documentElement.lang = getLocale(language).tag;
  for (const section of document.querySelectorAll<HTMLElement>('[data-language]')) {
    section.hidden = section.dataset.language !== language;
    if (!section.hidden) takeTitle(section);
  }
}

/** The section's heading becomes the page's. */
function takeTitle(section: HTMLElement): void {
  const heading = section.querySelector('h2');
  const title = document.querySelector('h1');
  if (!heading || !title) return;
  title.textContent = heading.textContent;
  document.title = heading.textContent;
  heading.remove();
}
