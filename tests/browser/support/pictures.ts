import type { Page } from '@playwright/test';

/** The names of all pictures. */
export const pictures = [
  'path',
  'incidents',
  'partner-center',
  'support-for-business',
  'azure-portal',
] as const;

/**
 * Texts of an opened picture that do not stand where they belong, as readable lines: outside of the
 * picture, partly outside of a box, over another text or over the number of a step.
 * @param change what is done to each text before, to see that it is found
 */
export async function misplacedTexts(
  page: Page,
  change: { readonly fontFamily?: string; readonly fontSize?: string } = {},
): Promise<string[]> {
  return page.evaluate((styles) => {
    const texts = [...document.querySelectorAll('text')];
    for (const text of texts) Object.assign(text.style, styles);
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const holds = (outer: DOMRect, inner: DOMRect, room: number): boolean =>
      inner.left >= outer.left + room &&
      inner.right <= outer.right - room &&
      inner.top >= outer.top &&
      inner.bottom <= outer.bottom;
    const sheet = boxOf(document.documentElement);
    const boxes = [...document.querySelectorAll('.box, .target, .field')].map(boxOf);
    const badges = [...document.querySelectorAll('circle')].map(boxOf);
    return texts.flatMap((text, index) => {
      const own = boxOf(text);
      const isNumber = text.classList.contains('number');
      const faults = [
        ...(holds(sheet, own, 4) ? [] : ['reaches out of the picture']),
        ...boxes
          .filter((box) => !isNumber && meet(box, own) && !holds(box, own, 3))
          .map(() => 'reaches out of its box'),
        ...texts
          .slice(index + 1)
          .filter((other) => meet(own, boxOf(other)))
          .map((other) => `lies over “${other.textContent}”`),
        ...(isNumber
          ? badges.some((badge) => holds(badge, own, 1))
            ? []
            : ['reaches out of its circle']
          : badges.filter((badge) => meet(badge, own)).map(() => 'lies under a number')),
      ];
      return faults.map((fault) => `“${text.textContent}” ${fault}`);
    });
  }, change);
}
