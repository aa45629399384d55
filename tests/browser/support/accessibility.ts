import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './layout.ts';
import { desktop, full, locales, phone } from './site.ts';
import { expect } from './test.ts';
import { isInTheme } from './theme.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface View {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Light and dark, on a desktop and on a phone. */
export const everyView: readonly View[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { name: `${colorScheme}, desktop`, colorScheme, viewport: desktop },
  { name: `${colorScheme}, phone`, colorScheme, viewport: phone },
]);

interface Visit {
  readonly id: (typeof locales)[number]['id'];
  readonly views: readonly View[];
}

/**
 * The languages and views for a page: all with all in the full run. Otherwise one language in one
 * view; the pages take turns, so that together they bring every language and every view.
 */
export function visits(turn: number): readonly Visit[] {
  return locales.flatMap(({ id }, index) => {
    if (!full && index !== turn % locales.length) return [];
    return {
      id,
      views: everyView.filter(
        (_, view) => full || view === (index + turn + (turn >> 1)) % everyView.length,
      ),
    };
  });
}

/** Asks axe in each of the views. */
export async function isAccessible(page: Page, views = everyView): Promise<void> {
  for (const { name, colorScheme, viewport } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    // Pages outside of Starlight's layout follow the browser without saying so.
    if ((await page.locator('html[data-theme]').count()) > 0) {
      await isInTheme(page, colorScheme);
    }
    await settled(page);
    expect.soft(await objections(page), name).toEqual([]);
  }
}

/** What axe objects to, as lines that name the rule and the place. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // Four times as fast, and the site has no frames, which are all that this mode leaves out.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
