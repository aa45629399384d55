import { doesNotScrollSideways } from './support/layout.ts';
import { address, inFirefox, languages, pages, smallestPhone } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

for (const { id } of languages(0)) {
  test(
    `above each heading stands where the page is, in ${id}`,
    inFirefox(id, 'en'),
    async ({ page }) => {
      for (const path of pages.filter((each) => each !== '')) {
        await page.goto(address(id, path));
        const breadcrumb = page.getByRole('navigation', { name: say(id, 'breadcrumb.label') });
        const steps = breadcrumb.getByRole('listitem');
        const group = page.locator('#starlight__sidebar .group', {
          has: page.locator('a[aria-current="page"]'),
        });
        await expect.soft(steps.nth(0), path).toHaveText(say(id, 'breadcrumb.home'));
        await expect
          .soft(steps.nth(1), path)
          .toHaveText(`› ${await group.locator('.label').innerText()}`);
        await expect.soft(steps, path).toHaveCount(2);
        const place = await breadcrumb.boundingBox();
        const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
        expect(place && heading && place.y + place.height <= heading.y + 1, path).toBe(true);
      }
      await page.getByRole('link', { name: say(id, 'breadcrumb.home'), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${id}/$`));
      await expect(page.getByRole('navigation', { name: say(id, 'breadcrumb.label') })).toHaveCount(
        0,
      );
    },
  );
}

for (const { id } of languages(2)) {
  test(`it takes one line on the smallest phone, in ${id}`, async ({ page }) => {
    await page.setViewportSize(smallestPhone);
    for (const path of pages.filter((each) => each !== '')) {
      await page.goto(address(id, path));
      const [first, second] = await page.locator('.breadcrumb li').all();
      const top = (await first?.boundingBox())?.y;
      expect.soft((await second?.boundingBox())?.y, path).toBe(top);
      await doesNotScrollSideways(page);
    }
  });
}
