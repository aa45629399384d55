/** What was clicked before the scripts came, noted by src/lib/scripts/after-first-paint.ts. */
declare const early: readonly unknown[] | undefined;

/**
 * Presses again what was pressed before anything could come of it, once each: who presses twice for
 * want of an answer wants it once. The tools mind theirs themselves, and a menu opens without scripts.
 */
export function pressAgain(): void {
  // Where a preview loads the scripts by itself, nobody has noted anything.
  if (typeof early === 'undefined') return;
  onclick = null;
  const buttons = early.map((target) =>
    target instanceof Element ? target.closest('button:not([data-tool] *, [popovertarget])') : null,
  );
  for (const button of new Set(buttons)) if (button instanceof HTMLElement) button.click();
}
