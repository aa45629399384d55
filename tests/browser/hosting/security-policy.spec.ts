import type { Page } from '@playwright/test';
import { Calculator } from '../support/calculator.ts';
import { settled } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { SearchBox } from '../support/search-box.ts';
import {
  address,
  article,
  calculatorPage,
  inFirefox,
  languages,
  pages,
  troubleshooterPage,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

// Every test of this suite fails at a message in the console, and browsers tell each violation there.
// These count them besides, page by page, and see the policy at work.

test.describe('nothing on a page is against its policy', () => {
  // Every test of every page fails at a violation; this one counts them.
  for (const { id } of languages(1)) {
    test(`/${id}/ and everything below it`, inFirefox(id, 'hu'), async ({ page }) => {
      const violations = await watchViolations(page);
      for (const path of [...pages, '404.html']) {
        const response = await page.goto(address(id, path));
        expect.soft(response?.headers()['content-security-policy'], path).toContain('sha256-');
        await settled(page);
        await page.evaluate(() => {
          scrollTo(0, document.body.scrollHeight);
        });
        await page.emulateMedia({ media: 'print' });
        await page.emulateMedia({ media: null });
      }
      expect(await violations()).toEqual([]);
    });
  }

  test('what is told to programs is no script to it', { tag: '@firefox' }, async ({ page }) => {
    const violations = await watchViolations(page);
    const data = '<script type="application/ld+json">{"@context":"https://schema.org"}</script>';
    await page.route('**/en/glossary/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('</main>', `${data}</main>`) });
    });
    const response = await page.goto(address('en', 'glossary/'));
    expect(response?.headers()['content-security-policy']).toContain('sha256-');
    await expect(page.locator('main script[type="application/ld+json"]')).toHaveCount(1);
    await settled(page);
    expect(await violations()).toEqual([]);
  });

  test('at the chooser of languages and the page in all of them', async ({ page }) => {
    const violations = await watchViolations(page);
    for (const path of ['./#choose', './404.html', './nothing/here/']) {
      await page.goto(path).catch(() => undefined);
      await settled(page);
    }
    expect(await violations()).toEqual([]);
  });

  test.use({ expectedErrors: /404/ });

  for (const { id } of languages(0)) {
    test(
      `in the tools, in search and beside another language, ${id}`,
      { tag: '@firefox' },
      async ({ page }) => {
        const violations = await watchViolations(page);
        const calculator = await Calculator.open(page, id, '', calculatorPage);
        await calculator.root.locator('input[type="radio"]').first().check();
        await expect(calculator.result('product-support')).toBeVisible();

        const troubleshooter = await Troubleshooter.open(page, id, '', troubleshooterPage);
        await troubleshooter.root.locator('input[type="radio"]').first().check();

        const box = await SearchBox.open(page, id);
        await box.ask('MPN');
        await expect(box.results()).not.toHaveCount(0);
        await page.keyboard.press('Escape');

        const parallel = await ParallelText.open(page, id, article);
        await parallel.show(id === 'en' ? 'hu' : 'en');
        expect(await violations()).toEqual([]);
      },
    );
  }
});

test.describe('the policy is kept', () => {
  test.use({ expectedErrors: /Content Security Policy|Trusted/ });

  test.beforeEach(async ({ page }) => {
    await page.goto(address('en'));
  });

  test('no script that somebody puts into a page runs', async ({ page }) => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.append('document.documentElement.dataset.ran = ""');
        document.body.append(script);
      } catch {
        // Refused even sooner.
      }
      return 'ran' in document.documentElement.dataset;
    });
    expect(ran).toBe(false);
  });

  test('no text becomes elements', async ({ page }) => {
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>text</p>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedHTML');
  });

  test('no code is made from text', async ({ page }) => {
    const refused = await page.evaluate(() => {
      try {
        document.body.setAttribute('onclick', 'document.title = "x"');
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedScript');
  });

  test('nothing is asked of another host', async ({ page }) => {
    const refused = await page.evaluate(async () => {
      try {
        await fetch('https://another.test/');
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

/** Counts violations from now on, over all pages that are gone to. */
async function watchViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  const found: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => {
    found.push(text);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      tellViolation(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}:${String(lineNumber)} ${sample}`,
      );
    });
  });
  return async () => {
    // What happens in a task is told after it.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return found;
  };
}
