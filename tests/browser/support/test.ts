import { test as base, expect, type Page } from '@playwright/test';
import { scriptsHaveRun } from './scripts.ts';

interface Options {
  /** Messages of the browser that a test brings about on purpose. */
  readonly expectedErrors: RegExp | undefined;
}

interface Watch {
  /** Fails the test after an exception, an error in the console or a request to another host. */
  readonly nothingGoesWrong: undefined;
}

/**
 * Playwright's test, in which every page also has to be quiet and to keep to its own host. Opening a
 * page waits for the scripts that it asks for after its paint, unless a test says what to wait for.
 */
export const test = base.extend<Options & Watch>({
  page: async ({ page, javaScriptEnabled, browserName }, use) => {
    if (browserName === 'firefox') {
      page.goBack = goBy(page, -1);
      page.goForward = goBy(page, 1);
    }
    if (javaScriptEnabled) {
      page.goto = waitingForScripts(page, page.goto.bind(page), 1);
      page.reload = waitingForScripts(page, page.reload.bind(page), 0);
      page.goBack = waitingForScripts(page, page.goBack.bind(page), 0);
      page.goForward = waitingForScripts(page, page.goForward.bind(page), 0);
    }
    await use(page);
  },
  expectedErrors: [undefined, { option: true }],
  nothingGoesWrong: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const host = new URL(baseURL ?? '').host;
      const wrong: string[] = [];
      context.on('weberror', (event) => {
        wrong.push(`exception on ${event.page()?.url() ?? 'a page'}: ${event.error().message}`);
      });
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (!expectedErrors?.test(message.text())) {
          wrong.push(`console on ${message.page()?.url() ?? 'a page'}: ${message.text()}`);
        }
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.host !== host) {
          wrong.push(`request to another host: ${url.href}`);
        }
      });

      await use(undefined);
      expect(wrong, 'exceptions, console errors, requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Firefox tells its driver nothing of a step to the same page without a fragment, which it waits for. */
function goBy(page: Page, steps: number): Page['goBack'] {
  return async () => {
    await page.evaluate(async (by) => {
      await new Promise((resolve) => {
        for (const event of ['popstate', 'pagehide']) addEventListener(event, resolve);
        history.go(by);
      });
    }, steps);
    await page.waitForLoadState();
    return null;
  };
}

/** @param withoutOptions how many arguments a call has that does not say what to wait for */
function waitingForScripts<Arguments extends unknown[], Result>(
  page: Page,
  open: (...given: Arguments) => Promise<Result>,
  withoutOptions: number,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    const result = await open(...given);
    // A page that leads on to another one is gone by then.
    if (given.length === withoutOptions) await scriptsHaveRun(page).catch(() => undefined);
    return result;
  };
}
