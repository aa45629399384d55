import { test as base, expect } from '@playwright/test';
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
 * Playwright's test, in which every page also has to be quiet and to keep to its own host. Going to a
 * page waits for the scripts that it asks for after its paint, unless a test says what to wait for.
 */
export const test = base.extend<Options & Watch>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      // A page that leads on to another one is gone by then.
      if (javaScriptEnabled && !options) await scriptsHaveRun(page).catch(() => undefined);
      return response;
    };
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
