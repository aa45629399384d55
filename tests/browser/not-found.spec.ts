import { address, languages, locales, type LocaleId } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

// The browser itself reports that the page it was asked for is missing.
test.use({ expectedErrors: /status of 404/ });

for (const [turn, path] of [
  'nope',
  'nope/deeper',
  'nope/deeper/',
  'mpn-benefits-technical-support/nope/',
].entries()) {
  for (const { id } of languages(turn)) {
    test(`/${id}/${path} is not found, in ${id}`, async ({ page }) => {
      const response = await page.goto(address(id, path));
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(id, 'notFound.title'));
      await expect(page.locator('html')).toHaveAttribute('lang', id);
      await expect(page).toHaveTitle(new RegExp(say(id, 'notFound.title')));
    });
  }
}

for (const { id } of locales) {
  test(`the links of a page not found in ${id} lead on`, async ({ page, request }) => {
    await page.goto(address(id, 'nope/deeper'));
    const links = page.getByRole('main').locator('.sl-markdown-content').getByRole('link');
    await expect(links).toHaveCount(5);
    for (const link of await links.all()) {
      const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      expect((await request.get(href)).status(), href).toBe(200);
    }
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${id}/$`));
  });
}

for (const { id } of languages(3)) {
  test(`its language links lead from ${id} to pages that exist`, async ({ page }) => {
    for (const { id: other, name } of locales) {
      await page.goto(address(id, 'nope'));
      const menu = page.getByRole('banner').locator('[data-language-switch]');
      await menu.locator('summary').click();
      const arrival = page.waitForResponse((response) => response.request().isNavigationRequest());
      await menu.getByRole('link', { name }).click();
      expect((await arrival).status()).toBe(200);
      await expect(page).toHaveURL(new RegExp(`/${other}/(#.*)?$`));
    }
  });
}

for (const path of ['nope', 'nope/deeper', 'tlh/glossary/', 'english/']) {
  test(`/${path} is not found, in every language at once`, async ({ page, request }) => {
    const response = await page.goto(`./${path}`);
    expect(response?.status()).toBe(404);
    for (const { id, tag } of locales) {
      const section = page.locator(`section[lang="${tag}"]`);
      await expect(section.getByRole('heading')).toHaveText(say(id, 'notFound.title'));
      await expect(section.getByRole('link')).toHaveCount(5);
      const home = section.getByRole('link', { name: say(id, 'notFound.home') });
      const href = await home.evaluate((element) => (element as HTMLAnchorElement).href);
      expect((await request.get(href)).status()).toBe(200);
      expect(href).toMatch(new RegExp(`/${id}/$`));
    }
  });
}

test.describe('on a host that knows only one page for all that is not found', () => {
  for (const { id, tag } of locales) {
    test(`/${id}/nope still shows ${id} alone`, async ({ page }) => {
      const oneForAll = await page.request.get('./404.html');
      const body = await oneForAll.text();
      await page.route(`**/${id}/nope`, (route) =>
        route.fulfill({ status: 404, contentType: 'text/html;charset=utf-8', body }),
      );
      await page.goto(address(id, 'nope'));
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page).toHaveTitle(say(id, 'notFound.title'));
      for (const { id: other, tag: otherTag } of locales) {
        await expect(page.locator(`section[lang="${otherTag}"]`)).toBeVisible({
          visible: other === id,
        });
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        say(id satisfies LocaleId, 'notFound.title'),
      );
    });
  }
});
