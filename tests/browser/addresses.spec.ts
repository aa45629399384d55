import type { Page } from '@playwright/test';
import { settled } from './support/layout.ts';
import { address, article, editions, languages, locales, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

const rootPages = ['./#choose', './404.html'];

test.describe('every address of the contract answers, and its page is quiet', () => {
  for (const path of rootPages) {
    test(path, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  }

  for (const { id, tag } of locales) {
    test(`/${id}/ and everything below it`, async ({ page }) => {
      for (const path of [...pages, '404.html']) {
        await test.step(`/${id}/${path}`, async () => {
          const response = await page.goto(address(id, path));
          expect.soft(response?.status(), path).toBe(200);
          await settled(page);
          await expect.soft(page.locator('html'), path).toHaveAttribute('lang', tag);
          await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
        });
      }
    });
  }

  for (const [file, key] of [
    ...editions.map((edition) => [`${edition}.json`, 'grants'] as const),
    ['schema.json', 'properties'],
  ] as const) {
    test(`/data/programme/${file}`, async ({ request }) => {
      const response = await request.get(`./data/programme/${file}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain('application/json');
      expect(await response.json()).toHaveProperty(key);
    });
  }

  for (const [file, key] of [
    ['azure-access-id.json', 'words'],
    ['schema.json', 'properties'],
  ] as const) {
    test(`/data/troubleshooters/${file}`, async ({ request }) => {
      const response = await request.get(`./data/troubleshooters/${file}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain('application/json');
      expect(await response.json()).toHaveProperty(key);
    });
  }

  test('the troubleshooter in every language, as its page loads it', async ({ request }) => {
    for (const { id } of locales) {
      const questions = await request.get(address(id, 'troubleshooters/azure-access-id.json'));
      expect(questions.status(), id).toBe(200);
      expect(await questions.json()).toHaveProperty('guide.id', 'azure-access-id');
      const picture = await request.get(address(id, 'troubleshooters/azure-access-id.svg'));
      expect(picture.status(), id).toBe(200);
      expect(picture.headers()['content-type']).toContain('image/svg+xml');
    }
  });

  test('the editions in every language, as the calculator loads them', async ({ request }) => {
    for (const { id } of locales) {
      for (const edition of editions) {
        const response = await request.get(address(id, `entitlement-calculator/${edition}.json`));
        expect(response.status(), `${id} ${edition}`).toBe(200);
        expect(await response.json()).toHaveProperty('edition.rules.id', edition);
      }
    }
  });
});

test.describe('without opting in, nothing is stored', () => {
  test('by opening any page', async ({ page }) => {
    for (const path of [
      ...rootPages,
      ...languages(3).flatMap(({ id }) => [...pages, '404.html'].map((name) => address(id, name))),
    ]) {
      await page.goto(path);
      await settled(page);
      expect.soft(await stored(page), path).toEqual([]);
      // The pages share their storage: the next one is to answer for itself alone.
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
  });

  test('by reading on from page to page', async ({ page }) => {
    await page.goto(address('en', article));
    await page
      .getByRole('navigation', { name: say('en', 'sidebarNav.accessibleLabel') })
      .getByRole('link', { name: say('en', 'calculator.title') })
      .click();
    await expect(page).toHaveURL(/\/entitlement-calculator\//);
    await settled(page);
    expect(await stored(page)).toEqual([]);
  });
});

/** The names of everything that the page keeps on the reader's device. */
async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return page.evaluate(
    async (names) => [
      ...names.map((name) => `cookie ${name}`),
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`),
      ...(await caches.keys()).map((key) => `cache ${key}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ],
    cookies.map(({ name }) => name),
  );
}
