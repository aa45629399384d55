import { afterPaint } from '~/lib/page/after-paint.ts';

/**
 * Lets a fold that a reader presses show at once that it is pressed (tool.css), and open or close in the
 * frame after. What links, the browser's search or paper open is drawn at once.
 */
export function turnAfterAnswer(place: HTMLElement): void {
  const turn = (): void => {
    for (const fold of place.querySelectorAll<HTMLDetailsElement>('[data-pressed]')) {
      delete fold.dataset.pressed;
      fold.open = !fold.open;
    }
  };
  place.addEventListener('click', (event) => {
    const { target } = event;
    const fold = target instanceof Element && target.closest('summary')?.parentElement;
    if (!(fold instanceof HTMLDetailsElement) || event.defaultPrevented) return;
    event.preventDefault();
    fold.toggleAttribute('data-pressed');
    afterPaint(turn);
  });
  // Whoever opens a fold by keyboard and goes on in the same instant gets into it.
  place.addEventListener('keydown', turn);
}
