import { test as base, expect } from '@playwright/test';

interface Options {
  /** Messages of the browser that a test brings about on purpose. */
  readonly expectedErrors: RegExp | undefined;
}

interface Watch {
  /** Fails the test after an exception, an error in the console or a request to another host. */
  readonly nothingGoesWrong: undefined;
}

/** Playwright's test, in which every page also has to be quiet and to keep to its own host. */
export const test = base.extend<Options & Watch>({
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
