import type { Page } from '@playwright/test';

/** A text that a reader sees or hears. */
export interface ShownText {
  readonly text: string;
  /** Where it stands, as a selector; an attribute behind an @. */
  readonly where: string;
}

/** Every text of the page in its own language: no code, and nothing marked as another language. */
export async function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const shown: ShownText[] = [{ text: document.title, where: 'title' }];
    // A picture breaks a text into lines, each with the space that it ends with.
    for (const text of document.querySelectorAll('svg text')) {
      if (isRead(text)) shown.push({ text: text.textContent, where: selectorOf(text) });
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text && element && isRead(element) && !element.closest('svg text'))
        shown.push({ text, where: selectorOf(element) });
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!isRead(element)) continue;
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name)?.trim();
        if (text) shown.push({ text, where: `${selectorOf(element)}@${name}` });
      }
    }
    return shown;

    function isRead(element: Element): boolean {
      return (
        element.checkVisibility() &&
        element.closest('[lang]')?.getAttribute('lang') === own &&
        !element.closest('code, pre, script, style, noscript, vite-error-overlay')
      );
    }

    function selectorOf(element: Element): string {
      const path: string[] = [];
      for (let at: Element | null = element; at && path.length < 3; at = at.parentElement) {
        const name = at.id
          ? `#${at.id}`
          : [at.localName, ...at.classList].filter((part) => !part.startsWith('astro-')).join('.');
        path.unshift(name);
        if (at.id) break;
      }
      return path.join(' > ');
    }
  });
}
