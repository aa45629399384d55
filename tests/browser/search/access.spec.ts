import { everyView, isAccessible } from '../support/accessibility.ts';
import { tooSmall } from '../support/layout.ts';
import { SearchBox } from '../support/search-box.ts';
import { languages, phone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { literally, say } from '../support/words.ts';

for (const { id } of languages(2)) {
  test(`axe finds nothing in the search box in ${id}, with results and with none`, async ({
    page,
  }) => {
    const [lightDesktop, lightPhone, darkDesktop, darkPhone] = everyView;
    const box = await SearchBox.open(page, id);
    await box.ask('Signature Cloud Support');
    await isAccessible(
      page,
      [lightPhone, darkDesktop].filter((view) => view !== undefined),
    );
    await box.ask('qqxxzzqq');
    await isAccessible(
      page,
      [lightDesktop, darkPhone].filter((view) => view !== undefined),
    );
  });
}

for (const { id } of languages(3)) {
  test(`names and roles of the search box are those of its language in ${id}`, async ({ page }) => {
    const box = await SearchBox.open(page, id);
    await expect(box.field()).toHaveAccessibleDescription(literally(say(id, 'search.hint')));
    await box.ask('Azure');
    await expect(box.dialog().getByRole('search')).toBeVisible();
    await expect(box.dialog().getByRole('list').first()).toBeVisible();
    await expect(box.status()).not.toBeEmpty();
  });

  test(`everything in the search box can be hit on a phone in ${id}`, async ({ page }) => {
    await page.setViewportSize(phone);
    const box = await SearchBox.open(page, id);
    await box.ask('Microsoft partner');
    expect(await tooSmall(box.dialog())).toEqual([]);
  });
}
