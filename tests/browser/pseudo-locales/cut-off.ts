import type { Page } from '@playwright/test';

/** Controls of the page that do not show their whole text, as readable lines. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const sideways =
      scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a, button, summary, label, input, select, [role=tab], [role=button]',
      ),
    ].filter((control) => control.checkVisibility() && isPainted(control));
    return [
      ...sideways,
      ...controls.flatMap((control) => {
        const reason = reasonOf(control);
        return reason ? [`${nameOf(control)} ${reason}`] : [];
      }),
    ];

    function reasonOf(control: HTMLElement): string | undefined {
      const inner = [control, ...control.querySelectorAll<HTMLElement>('*')];
      // What repeats a text for the eye alone may be shortened.
      const cut = inner.find((each) => !each.closest('[aria-hidden=true]') && isCut(each));
      if (cut) return `shows ${String(cut.clientWidth)} of ${String(cut.scrollWidth)} px`;
      if (control instanceof HTMLSelectElement && widthOf(control) > control.offsetWidth + 1) {
        if (standsBeside(control)) return undefined;
        return `shows ${String(control.offsetWidth)} of ${String(widthOf(control))} px`;
      }
      const { left, right } = control.getBoundingClientRect();
      if (!scrolls(control) && (left < -0.5 || right > clientWidth + 0.5)) {
        return `reaches from ${left.toFixed(0)} to ${right.toFixed(0)} of ${String(clientWidth)} px`;
      }
      const frame = frameThatCuts(control);
      return frame && `is cut off by ${nameOf(frame)}`;
    }

    function isCut(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        isPainted(element) &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    }

    /** How wide a list would be that nothing narrows. */
    function widthOf(select: HTMLSelectElement): number {
      const { width, minWidth, maxWidth } = select.style;
      Object.assign(select.style, { width: 'max-content', minWidth: '0', maxWidth: 'none' });
      const wide = select.offsetWidth;
      Object.assign(select.style, { width, minWidth, maxWidth });
      return wide;
    }

    /** What a list box has no room for may stand beside it in full. */
    function standsBeside(select: HTMLSelectElement): boolean {
      const chosen = select.selectedOptions[0]?.textContent;
      return [...(select.parentElement?.children ?? [])].some(
        (each) => each !== select && each.checkVisibility() && each.textContent === chosen,
      );
    }

    function scrolls(control: Element): boolean {
      return ancestors(control).some((each) =>
        ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      );
    }

    function frameThatCuts(control: Element): HTMLElement | undefined {
      const box = control.getBoundingClientRect();
      return ancestors(control).find((each) => {
        if (!['hidden', 'clip'].includes(getComputedStyle(each).overflowX)) return false;
        const frame = each.getBoundingClientRect();
        return isPainted(each) && (box.left < frame.left - 1 || box.right > frame.right + 1);
      });
    }

    function ancestors(element: Element): HTMLElement[] {
      const parent = element.parentElement;
      return parent && parent !== document.body ? [parent, ...ancestors(parent)] : [];
    }

    /** What is there for screen readers alone is a pixel wide, or clipped away. */
    function isPainted(element: HTMLElement): boolean {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && getComputedStyle(element).clipPath === 'none';
    }

    function nameOf(element: HTMLElement): string {
      return `${element.localName}.${element.classList.value} “${element.textContent.trim().slice(0, 60)}”`;
    }
  });
}
