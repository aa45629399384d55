import { isInView } from './support/layout.ts';
import {
  address,
  article,
  articleSections,
  languages,
  pages,
  phone,
  troubleshooterPage,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

for (const { id } of languages(1)) {
  test.describe(`in ${id}`, () => {
    test('the contents list begins with the page’s own heading and repeats nothing', async ({
      page,
    }) => {
      for (const path of pages.filter((each) => each !== '')) {
        await page.goto(address(id, path));
        const contents = page.getByRole('navigation', {
          name: say(id, 'tableOfContents.onThisPage'),
        });
        const heading = page.getByRole('heading', { level: 1 });
        const first = contents.getByRole('link').first();
        await expect(first).toHaveAttribute('href', `#${(await heading.getAttribute('id')) ?? ''}`);
        // A heading that is a message to the letter is too long for the list.
        const name =
          path === troubleshooterPage
            ? page.locator('#starlight__sidebar').locator('a[aria-current="page"]')
            : heading;
        await expect(first).toHaveText(await name.innerText());
        const entries = await contents.getByRole('link').allInnerTexts();
        expect(new Set(entries).size, entries.join(', ')).toBe(entries.length);
      }
    });
  });
}

for (const { id } of languages(2)) {
  test.describe(`in ${id}`, () => {
    test('all ten sections have their addresses, in order', async ({ page }) => {
      await page.goto(address(id, article));
      const ids = await page
        .locator('main :is(h1, h2)[id]')
        .evaluateAll((headings) => headings.map((heading) => heading.id));
      expect(ids.filter((each) => articleSections.some((section) => section === each))).toEqual([
        ...articleSections,
      ]);
      const contents = page.getByRole('navigation', {
        name: say(id, 'tableOfContents.onThisPage'),
      });
      for (const section of articleSections) {
        await expect(contents.locator(`a[href="#${section}"]`)).toHaveCount(1);
      }
    });

    for (const viewport of [undefined, phone]) {
      test(`a link to a section shows it below the header${viewport ? ' on a phone' : ''}`, async ({
        page,
      }) => {
        if (viewport) await page.setViewportSize(viewport);
        for (const section of articleSections) {
          await test.step(section, async () => {
            await page.goto('about:blank');
            await page.goto(address(id, article, section));
            await isInView(page.locator(`[id="${section}"]`));
          });
        }
      });
    }

    test('the contents list follows the reader', async ({ page }) => {
      await page.goto(address(id, article));
      const contents = page.getByRole('navigation', {
        name: say(id, 'tableOfContents.onThisPage'),
      });
      const current = contents.locator('[aria-current]');
      await expect(current).toHaveAttribute('href', `#${articleSections[0]}`);
      for (const section of [...articleSections.slice(1, -1), ...articleSections.slice(1, 4)]) {
        await page.locator(`[id="${section}"]`).evaluate((heading) => {
          heading.scrollIntoView({ behavior: 'instant' });
        });
        await expect(current).toHaveCount(1);
        await expect(current).toHaveAttribute('href', `#${section}`);
        await expect(current).toHaveAttribute('aria-current', 'true');
      }
      await contents.locator('a[href="#next-steps"]').click();
      await expect(current).toHaveAttribute('href', '#next-steps');
    });

    test('on a phone the contents list opens, names the section and closes behind a choice', async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(address(id, article));
      const contents = page.getByRole('navigation', {
        name: say(id, 'tableOfContents.onThisPage'),
      });
      const bar = contents.getByRole('button', { name: say(id, 'tableOfContents.onThisPage') });
      const link = contents.locator('a[href="#partner-support-plans"]');
      await expect(link).toBeHidden();
      await bar.click();
      await link.click();
      await expect(link).toBeHidden();
      const heading = page.locator('#partner-support-plans');
      await isInView(heading);
      await expect(bar).toContainText(await heading.innerText());

      await bar.click();
      await page.keyboard.press('Escape');
      await expect(link).toBeHidden();
      await expect(bar).toBeFocused();
    });
  });
}
