import type { LaterWords } from '~/components/later-words/later-words.ts';
import { fetchLaterWords } from '~/components/later-words/fetch-later-words.ts';
import { foldAway } from '~/components/menu/fold-away.ts';
import {
  forgetLanguage,
  rememberedLanguage,
  rememberLanguage,
} from '~/lib/page/remembered-language.ts';

/** On the way back to a page, a browser ticks what was ticked when it was left. */
const isNew = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
  ({ type }) => type === 'navigate',
);
const boxes = document.querySelectorAll<HTMLInputElement>('[data-remember-language]');

for (const box of boxes) {
  const language = box.dataset.rememberLanguage ?? '';
  const choose = (): void => {
    const done = box.checked ? rememberLanguage(language) : forgetLanguage();
    if (!done) box.checked = false;
    const status = box.closest('details')?.querySelector('[role="status"]');
    if (status)
      void tell(
        status,
        done ? (box.checked ? 'languageRemembered' : 'languageForgotten') : 'notRemembered',
      );
    for (const other of boxes) other.checked = box.checked;
  };
  // On a slow network, a reader may have ticked it already.
  if (box.checked && isNew) choose();
  box.checked = rememberedLanguage() === language;
  box.addEventListener('change', choose);
}

document.querySelectorAll<HTMLDetailsElement>('[data-language-switch]').forEach(foldAway);

/** The box shows what it is about by itself, where the words do not come. */
async function tell(status: Element, what: Exclude<keyof LaterWords, 'search'>): Promise<void> {
  const words = await fetchLaterWords().catch(() => undefined);
  status.textContent = words?.[what] ?? '';
}
