/**
 * Changes the page so that what the reader sees first stays where it is on the screen.
 * @param among the elements of the text, in their order
 */
export function keepPlace(among: readonly Element[], change: () => void): void {
  const line = topOfText();
  const seen = among.find((element) => element.getBoundingClientRect().top >= line);
  const before = seen?.getBoundingClientRect().top;
  const { style } = document.documentElement;
  // The browser would keep a place of its own choice as well.
  style.overflowAnchor = 'none';
  change();
  if (seen && before !== undefined) {
    // At once, whatever the page says of smooth scrolling.
    scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
  }
  requestAnimationFrame(() => {
    style.overflowAnchor = '';
  });
}

/** What lies above is covered by the page's header. */
function topOfText(): number {
  const padding = getComputedStyle(document.documentElement).scrollPaddingTop;
  // A heading that a link leads to stands a fraction of a pixel above it.
  return (Number.parseFloat(padding) || 0) - 8;
}
