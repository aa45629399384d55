/**
 * Marks a fold that a reader opens by a press, and so may see answered before what it holds is drawn
 * (tool.css). What links, the browser's search or paper open is drawn at once.
 */
export function markPressed(place: HTMLElement): void {
  place.addEventListener('click', ({ target }) => {
    const summary = target instanceof Element && target.closest('summary');
    if (!summary) return;
    const fold = summary.parentElement;
    fold?.toggleAttribute('data-pressed', !fold.hasAttribute('open'));
  });
}
