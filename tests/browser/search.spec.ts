import {
  address,
  languages,
  locales,
  phone,
  type KnownByLanguage,
  type LocaleId,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

/** A word that each language's pages are full of: a name that no language translates, or a better one. */
const words: Partial<Record<LocaleId, string>> = {
  en: 'incidents',
  hu: 'szerződés',
  pl: 'umowa',
  tr: 'sözleşme',
} satisfies KnownByLanguage<string>;

function wordIn(id: LocaleId): string {
  return words[id] ?? 'Azure';
}

for (const { id } of locales) {
  test.describe(`in ${id}`, () => {
    test('search opens by keyboard and finds pages of the language', async ({ page }) => {
      await page.goto(address(id));
      await expect(page.getByRole('button', { name: say(id, 'search.label') })).toBeEnabled();
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog', { name: say(id, 'search.label') });
      const field = dialog.getByRole('textbox').or(dialog.getByRole('searchbox'));
      await expect(field).toHaveAttribute('placeholder', say(id, 'search.label'));
      await field.fill(wordIn(id));
      const results = dialog.getByRole('link');
      await expect(results.first()).toBeVisible();
      for (const result of await results.all()) {
        const href = await result.evaluate((link) => (link as HTMLAnchorElement).href);
        expect(new URL(href).pathname).toContain(`/${id}/`);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
}

for (const { id } of languages(2)) {
  test.describe(`in ${id}`, () => {
    test('search says in the language that it found nothing', async ({ page }) => {
      await page.goto(address(id));
      await page.getByRole('button', { name: say(id, 'search.label') }).click();
      const dialog = page.getByRole('dialog', { name: say(id, 'search.label') });
      await dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).fill('qqxxzzqq');
      await expect(dialog).toContainText(
        say(id, 'pagefind.zero_results').replace('[SEARCH_TERM]', 'qqxxzzqq'),
      );
    });

    test('search works on a phone and closes by its button', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(address(id));
      await page.getByRole('button', { name: say(id, 'search.label') }).click();
      const dialog = page.getByRole('dialog', { name: say(id, 'search.label') });
      await dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).fill(wordIn(id));
      await expect(dialog.getByRole('link').first()).toBeVisible();
      await dialog
        .getByRole('button', { name: say(id, 'search.cancelLabel'), exact: true })
        .click();
      await expect(dialog).toBeHidden();
    });
  });
}
