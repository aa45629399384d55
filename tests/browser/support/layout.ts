import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    layoutShifts?: number;
  }
}

/** Sums up layout shifts from the start of every page that is opened from now on. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (!entry.hadRecentInput) window.layoutShifts = (window.layoutShifts ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export async function layoutShifts(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => window.layoutShifts ?? Number.NaN);
}

/** Waits until the fonts are there and what was changed has been painted. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Fails where the page as a whole scrolls sideways, and names what reaches out. */
export async function doesNotScrollSideways(page: Page): Promise<void> {
  const reachingOut = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    return [`the page is ${String(scrollWidth)} px wide`, ...culprits.slice(0, 8)];
  });
  expect.soft(reachingOut).toEqual([]);
}

/**
 * Controls that are too small to be hit (2.5.8), as readable lines. A link in a sentence may be, and
 * so may one around which a circle of 24 px meets no other.
 */
export async function tooSmall(root: Locator): Promise<string[]> {
  return root.evaluate((within) => {
    const boxOf = (control: Element): DOMRect =>
      (control.closest('label') ?? control).getBoundingClientRect();
    const controls = [
      ...within.querySelectorAll('a, button, summary, input, textarea, select'),
    ].filter((control) => control.checkVisibility() && !isInSentence(control));
    return controls
      .filter((control) => Math.min(boxOf(control).width, boxOf(control).height) < 24)
      .map((control) => {
        const { width, height } = boxOf(control);
        const text = control.textContent.trim().slice(0, 30);
        return `${control.tagName.toLowerCase()} “${text}” is ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });

    function isInSentence(control: Element): boolean {
      const around = [...(control.parentElement?.childNodes ?? [])].filter(
        (node) => node !== control && (node.textContent ?? '').trim() !== '',
      );
      return control instanceof HTMLAnchorElement && around.length > 0;
    }
  });
}

/** Pairs of children of the same parent that cover each other, as readable lines. */
export async function overlaps(parents: Locator): Promise<string[]> {
  return parents.evaluateAll((elements) => {
    const describe = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.classList.value} “${element.textContent.trim().slice(0, 30)}”`;
    return elements.flatMap((parent) => {
      const children = [...parent.children].filter((child) => {
        const { width, height } = child.getBoundingClientRect();
        return child.checkVisibility() && width > 2 && height > 2;
      });
      return children.flatMap((one, index) =>
        children.slice(index + 1).flatMap((other) => {
          // Line by line: texts that wrap follow each other within the same lines.
          const meet = [...one.getClientRects()].some((a) =>
            [...other.getClientRects()].some((b) => {
              const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              return width > 1 && height > 1;
            }),
          );
          return meet ? [`${describe(one)} and ${describe(other)}`] : [];
        }),
      );
    });
  });
}

/** Elements whose content does not fit and is cut off or has to be scrolled. */
export async function clipped(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutDown = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const cutSideways =
          overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return element.clientHeight > 2 && (cutDown || cutSideways);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.classList.value}`),
  );
}

/** Fails unless a heading stands in the upper part of the view and no fixed bar covers it. */
export async function isInView(heading: Locator): Promise<void> {
  await expect(heading).toBeInViewport({ ratio: 0.9 });
  await expect
    .poll(
      () =>
        heading.evaluate((element) => {
          const { left, top, height } = element.getBoundingClientRect();
          const hit = document.elementFromPoint(left + 4, top + Math.min(height / 2, 12));
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      { message: 'nothing covers the heading' },
    )
    .toBe(true);
}
