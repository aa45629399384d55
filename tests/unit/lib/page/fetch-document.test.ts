import { afterEach, expect, test, vi } from 'vitest';
import { fetchDocument } from '~/lib/page/fetch-document.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const page = { title: 'A page' };

/** A request that ends at once with a status; returns what was asked for. */
function answer(status: number, responseXML: unknown): string[] {
  const asked: string[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      status = status;
      responseXML = responseXML;
      responseType = '';
      onloadend: (() => void) | undefined;
      open(method: string, address: string): void {
        asked.push(`${method} ${address}`);
      }
      overrideMimeType(type: string): void {
        asked.push(type);
      }
      send(): void {
        asked.push(this.responseType);
        this.onloadend?.();
      }
    },
  );
  return asked;
}

test('a page is asked for as a document, of the type that the server says', async () => {
  const asked = answer(200, page);
  expect(await fetchDocument('/hu/')).toBe(page);
  expect(asked).toEqual(['GET /hu/', 'document']);
});

test('a type is insisted on where it is named', async () => {
  const asked = answer(200, page);
  expect(await fetchDocument('/picture.svg', 'image/svg+xml')).toBe(page);
  expect(asked).toEqual(['GET /picture.svg', 'image/svg+xml', 'document']);
});

test.each([
  ['not found', 404, page],
  ['no connection', 0, null],
  ['no document', 200, null],
])('there is none where there is %s', async (_, status, document) => {
  answer(status, document);
  expect(await fetchDocument('/hu/')).toBeUndefined();
});
