import { address, article, full, pages } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

for (const [id, others] of [
  ['hu', ['en']],
  ['en', ['hu', 'pl', 'tr']],
] as const) {
  test(`without JavaScript, each section in ${id} links to itself in ${others.join(', ')}`, async ({
    page,
    request,
  }) => {
    let walked = 0;
    for (const path of full ? pages : [article, 'contribute/']) {
      await page.goto(address(id, path));
      const sections = await page.locator('.sl-markdown-content > h2[id]').evaluateAll((all) =>
        all.map((heading) => ({
          id: heading.id,
          links: [...(heading.nextElementSibling?.querySelectorAll('a') ?? [])]
            .filter((link) => link.checkVisibility())
            .map(({ href, lang, hreflang }) => ({ href, lang, hreflang })),
        })),
      );
      walked += sections.length;
      const texts = new Map<string, string>();
      for (const other of others) {
        const elsewhere = page.url().replace(`/${id}/`, `/${other}/`);
        texts.set(other, await (await request.get(elsewhere)).text());
      }
      for (const section of sections) {
        expect(section.links).toEqual(
          others.map((other) => ({
            href: `${page.url().replace(`/${id}/`, `/${other}/`)}#${section.id}`,
            lang: other,
            hreflang: other,
          })),
        );
        for (const other of others) {
          expect(texts.get(other)).toContain(`id="${section.id}"`);
        }
      }
    }
    expect(walked).toBeGreaterThan(full ? 40 : 10);
  });
}

test('without JavaScript, nothing is offered that a script would have to do', async ({ page }) => {
  await page.goto(address('hu', article));
  await expect(page.locator('[data-beside]:visible')).toHaveCount(0);
  await page.locator('.elsewhere > a').first().click();
  await expect(page).toHaveURL(/\/en\/mpn-benefits-technical-support\/#overview$/);
});
