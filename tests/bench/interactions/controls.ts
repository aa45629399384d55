import type { Locator } from '@playwright/test';

/** A control that a reader can see, as it is now. */
export interface Control {
  /** Its name, after that of the group and the step in which it stands. */
  readonly name: string;
  readonly kind: 'press' | 'type' | 'choose';
  /** The type that its element says; `link` for a link. */
  readonly type: string;
  readonly element: Locator;
}

/** The controls of a tool that are seen now; links that lead to another page are none. */
export async function controlsOf(tool: Locator): Promise<readonly Control[]> {
  const all = tool.locator('input:not([type=hidden]), select, textarea, button, summary, a[href]');
  const found = await all.evaluateAll((elements) =>
    elements.flatMap((element, index) => {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return [];
      if (element.matches(':disabled, [readonly]')) return [];
      if (element instanceof HTMLAnchorElement && element.pathname !== location.pathname) return [];
      const ownName =
        (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? element.labels?.[0]?.textContent
          : element.textContent) ?? '';
      const step = element.closest<HTMLElement>('[data-node]')?.dataset.node;
      const group = element.closest('fieldset')?.querySelector('legend')?.textContent;
      const name = [step, group, ownName].filter(Boolean).join(' › ').replace(/\s+/g, ' ').trim();
      const type = element.getAttribute('type') ?? (element.matches('a') ? 'link' : '');
      const isTyped =
        element instanceof HTMLTextAreaElement ||
        (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(type));
      const kind = isTyped ? 'type' : element instanceof HTMLSelectElement ? 'choose' : 'press';
      return [{ index, name, kind, type } as const];
    }),
  );
  return found.map(({ index, ...control }) => ({ ...control, element: all.nth(index) }));
}

/** How long a finger stays on a button, and until it has found the next key, in milliseconds. */
const pressed = 80;

/** Does with a control what a reader does with it, by real presses and keys. */
export async function operate({ kind, type, element }: Control): Promise<void> {
  const { keyboard } = element.page();
  if (kind === 'choose') {
    await element.focus();
    await keyboard.press('ArrowDown');
    return;
  }
  await pressAsAHand(element);
  if (kind === 'press') return;
  await keyboard.type(type === 'date' ? '05192022' : '12', { delay: pressed });
  await element.page().waitForTimeout(pressed);
  await keyboard.press('Tab');
}

/** A hand is at its goal before it presses, and does not let go in the same instant. */
async function pressAsAHand(element: Locator): Promise<void> {
  await element.hover({ timeout: 10_000 });
  await element.page().waitForTimeout(pressed);
  await element.click({ timeout: 10_000, delay: pressed });
}
