/** The headings of a page's text that have an address. */
export function sectionHeadings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)[id]')];
}

/** The heading of the section at the top of the view; undefined at the very top of the page. */
export function sectionInView(headings = sectionHeadings()): HTMLElement | undefined {
  const line = scrollPadding() + 8;
  if (isAtEnd()) return lastVisible(headings) ?? headings.at(-1);
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
}

/** A short last section never reaches the top of the view. */
function lastVisible(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const target = headings.find((heading) => `#${heading.id}` === location.hash);
  return target && target.getBoundingClientRect().top < innerHeight ? target : undefined;
}

function isAtEnd(): boolean {
  const { scrollHeight } = document.documentElement;
  return scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2;
}

function scrollPadding(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
