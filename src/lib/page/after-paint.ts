/** What waits for the screen, in the order in which it was asked for. */
const waiting = new Set<() => void>();

/**
 * Does something once the screen has shown what the reader did, in a task of its own. What waits
 * already is not done twice.
 */
export function afterPaint(work: () => void): void {
  waiting.add(work);
  if (waiting.size === 1) requestAnimationFrame(() => setTimeout(doNext));
}

/** Does at once what still waits, for whoever has to know how things stand. */
export function settle(): void {
  for (const work of waiting) {
    waiting.delete(work);
    work();
  }
}

function doNext(): void {
  for (const work of waiting) {
    waiting.delete(work);
    // Before it, because nothing may stop the others.
    if (waiting.size > 0) setTimeout(doNext);
    work();
    return;
  }
}
