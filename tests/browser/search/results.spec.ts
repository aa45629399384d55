import type { LocaleId } from '../../../src/lib/locales.ts';
import { SearchBox } from '../support/search-box.ts';
import { address, inFirefox, languages, locales, type KnownByLanguage } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { literally, say } from '../support/words.ts';

const linkingError = 'azure-portal-error-access-id-is-already-associated-';
const entitlement = 'technical-support-entitlement-and-supported-products';
const remaining = 'how-many-partner-support-incidents-are-remaining';
const activation = 'view-and-activate-your-technical-support-benefits';

/** For each language: how readers type it, and the section that answers. */
const asked: Partial<Record<LocaleId, readonly (readonly [string, string, string])[]>> = {
  en: [
    ['an error message, cut short', 'This Access ID is already associated to an acc', linkingError],
    ['a typing error', 'remaning incidents', remaining],
    ['capitals', 'YOU ARE NOT AUTHORIZED FOR THIS ACTION', activation],
  ],
  hu: [
    ['inflected words', 'hány incidensünk maradt még', remaining],
    ['no diacritics', 'hozzaferesi azonosito mar tarsitva van egy fiokhoz', linkingError],
    [
      'a name of the tiers that never stands on the page',
      'arany kompetencia incidensei',
      entitlement,
    ],
  ],
  pl: [
    ['no ł and no other diacritics', 'gdzie sprawdzic ile zdarzen pozostalo', remaining],
    [
      'a known-bad form of machine translations',
      'identyfikator kontraktu jest już skojarzony z kontem azure',
      linkingError,
    ],
    ['a typing error', 'kompetnecja Gold liczba zdarzeń', entitlement],
  ],
  tr: [
    ['capitals with dotted and dotless i', 'ERİŞİM KİMLİĞİ ZATEN İLİŞKİLENDİRİLMİŞ', linkingError],
    ['the wrong i in every word', 'ERISIM KIMLIGI zaten ılıskılendırılmıs', linkingError],
    ['a synonym', 'Altın yetkinlik kaç olay', entitlement],
  ],
} satisfies KnownByLanguage<readonly (readonly [string, string, string])[]>;

for (const { id } of locales) {
  test(
    `search in ${id} finds what readers type as they type it, in that language alone`,
    inFirefox(id, 'tr'),
    async ({ page }) => {
      const box = await SearchBox.open(page, id);
      for (const [what, query, section] of asked[id] ?? []) {
        await box.ask(query);
        expect.soft((await box.sections())[0], what).toBe(section);
        for (const link of await box.results().all()) {
          expect.soft(await link.getAttribute('href')).toContain(`/${id}/`);
        }
      }
    },
  );
}

for (const { id } of languages(2)) {
  test.describe(`results in ${id}`, () => {
    test('say what they are, where they stand and how many', async ({ page }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Signature Cloud Support');
      const item = box.dialog().getByRole('listitem').first();
      await expect(item).toContainText(say(id, 'search.kind.article'));
      await expect(item.locator('mark').first()).toBeVisible();
      await expect(box.status()).toContainText(/\d/);
    });

    test('lead to a part of the section where that says most', async ({ page }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Support plan cannot be used for the specified product (Code: 8)');
      await expect(box.result('microsoft-product-support-on-premises')).toHaveAttribute(
        'href',
        /#plan-refused-or-missing$/,
      );
    });

    test(
      'are walked with the arrows, and Enter opens the first',
      { tag: '@firefox' },
      async ({ page }) => {
        const box = await SearchBox.open(page, id);
        await box.ask('Signature Cloud Support');
        await page.keyboard.press('ArrowDown');
        await expect(box.results().nth(0)).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await expect(box.results().nth(1)).toBeFocused();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        await expect(box.field()).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#signature-cloud-support-cloud-only$/);
      },
    );

    test('of a whole error message lead to the first question with it answered', async ({
      page,
    }) => {
      const box = await SearchBox.open(page, id);
      await box.ask("Looks like you don't have any benefits yet");
      expect((await box.sections())[0]).toBe(activation);
      await box.result('start-no-benefits').click();
      await expect(page.locator('[data-outcome="no-benefits-or-wrong-account"]')).toBeVisible();
    });

    test('of a row of the table open the calculator with its answers filled in', async ({
      page,
    }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Microsoft Action Pack 10');
      await box.result('incidents-mpn-2021-action-pack-on-premises').click();
      const figure = page.locator('#result-product-support data');
      // Until the calculator has taken up its answers, every figure is possible.
      await expect(figure).toHaveCount(1);
      await expect(figure).toHaveAttribute('value', '10');
    });

    test('that are none name ways on', async ({ page }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('qqxxzzqq');
      await expect(box.status()).toHaveText(say(id, 'search.nothing', { query: 'qqxxzzqq' }));
      await expect(box.results()).toHaveCount(0);
      await box
        .dialog()
        .getByRole('link', { name: say(id, 'search.siteMap') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${id}/site-map/$`));
    });

    test('go away with the query', async ({ page }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Azure');
      await box.ask('');
      await expect(box.results()).toHaveCount(0);
      await expect(box.status()).toBeEmpty();
    });

    test('can be asked for beyond the first few', async ({ page }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Microsoft partner');
      const sections = box.dialog().locator('.search-result > a');
      await expect(sections).toHaveCount(5);
      await box
        .dialog()
        .getByRole('button', { name: say(id, 'search.more') })
        .click();
      await expect(sections.nth(5)).toBeFocused();
    });
  });
}

for (const { id } of locales.filter(({ id }) => id !== 'en')) {
  test(`what ${id} does not have is offered in English, marked as such`, async ({ page }) => {
    const box = await SearchBox.open(page, id);
    await box.ask('undo the purchase');
    await expect(box.status()).toContainText(say(id, 'search.onlyInEnglish'));
    const first = box.results().first();
    await expect(first).toHaveAttribute('lang', 'en');
    await expect(first).toHaveAttribute('href', /\/en\//);
    await expect(box.dialog().getByRole('listitem').first()).toContainText(
      say(id, 'search.inEnglish'),
    );
    await expect(box.dialog().getByRole('link', { name: say(id, 'search.siteMap') })).toBeVisible();
    // The language's own results are as before.
    await box.ask('Signature Cloud Support');
    await expect(box.results().first()).toHaveAttribute('href', literally(`/${id}/`));
  });
}

for (const { id } of languages(3)) {
  test(`the site map names every page and its sections in ${id}`, async ({ page }) => {
    await page.goto(address(id, 'site-map/'));
    const main = page.getByRole('main');
    await expect(
      main.locator('a[href$="/mpn-benefits-technical-support/#overview"]'),
    ).toBeVisible();
    await expect(main.locator('a[href$="/entitlement-calculator/"]')).toBeVisible();
    await expect(main.locator(`a[href$="#${linkingError}"]`)).toBeVisible();
  });
}
