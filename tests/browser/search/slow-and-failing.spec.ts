import { SearchBox } from '../support/search-box.ts';
import { address, article, languages } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

for (const { id } of languages(3)) {
  test(`search tells that it is loading, and answers what was typed meanwhile, in ${id}`, async ({
    page,
  }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/search-*.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    const box = await SearchBox.open(page, id);
    await page.keyboard.type('Azure');
    await expect(box.dialog().getByText(say(id, 'search.loading')).first()).toBeVisible();
    held.resolve(undefined);
    await box.hasAnswered('Azure');
    await expect(box.results().first()).toBeVisible();
    await expect(box.dialog().getByText(say(id, 'search.loading'))).toBeHidden();
  });

  for (const [fault, files] of [
    ['without', 'search-*.json'],
    ['without', 'pagefind.js*'],
    ['without', 'wasm*'],
    ['without', 'index/*'],
    ['without', 'pagefind-entry.json*'],
    ['with half of', 'search-*.json'],
    ['with half of', 'wasm*'],
    ['with half of', 'index/*'],
    ['with half of', 'pagefind-entry.json*'],
  ] as const) {
    test.describe(`${fault} ${files}`, () => {
      test.use({ expectedErrors: /Failed to load|Pagefind|fetch|wasm|404|getPtr|dynamically/i });

      test(`search in ${id} says so, links the site map and can be tried again`, async ({
        page,
        context,
      }) => {
        context.removeAllListeners('weberror');
        // Each key tries again: what fails is the one try that all of them wait for.
        const typed = Promise.withResolvers<undefined>();
        await page.route(`**/pagefind/${files}`, async (route) => {
          await typed.promise;
          if (fault === 'without') return route.fulfill({ status: 404 });
          const response = await route.fetch();
          const body = await response.body();
          return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
        });
        const box = await SearchBox.open(page, id);
        await page.keyboard.type('Azure');
        typed.resolve(undefined);
        const notice = box.dialog().getByText(say(id, 'search.failed')).last();
        await expect(notice).toBeVisible();
        await expect(
          box.dialog().getByRole('link', { name: say(id, 'search.siteMap') }),
        ).toHaveAttribute('href', new RegExp(`/${id}/site-map/$`));
        await page.unroute(`**/pagefind/${files}`);
        await box
          .dialog()
          .getByRole('button', { name: say(id, 'search.retry') })
          .click();
        await box.hasAnswered('Azure');
        await expect(box.results().first()).toBeVisible();
      });
    });
  }
}

for (const { id } of languages(2)) {
  test.describe('without a connection', () => {
    test.use({ expectedErrors: /Failed to load|fetch|later-words/i });

    test(`search in ${id} links the site map, stays on the page, and works the next time`, async ({
      page,
    }) => {
      const data = /later-words\.json|\/pagefind\//;
      await page.route(data, (route) => route.abort());
      await page.goto(address(id, article));
      const { href } = new URL(page.url());
      const opener = page.getByRole('button', { name: say(id, 'search.label'), exact: true });
      await opener.click();
      const dialog = page.getByRole('dialog', { name: say(id, 'search.label') });
      await expect(dialog.getByRole('link')).toHaveAttribute('href', `/${id}/site-map/`);
      await expect(dialog.getByRole('link')).toHaveText(/\p{L}/u);
      await expect(dialog.getByRole('button')).toHaveCount(0);
      expect(page.url()).toBe(href);

      await page.keyboard.press('Escape');
      await page.unroute(data);
      await opener.click();
      const box = new SearchBox(page, id);
      await expect(box.field()).toBeFocused();
      await box.ask('Azure');
      await expect(box.results().first()).toBeVisible();
    });
  });
}
