import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { loadDrawing } from '~/lib/pictures/load-drawing.ts';
import { loadPictures } from '~/lib/pictures/load.ts';
import { builtPages } from './built-site.ts';
import { attribute, elementsIn, textOf, type Element } from './html.ts';

/** A picture is asked for where a reader comes near it, and should then be there at once. */
const mostBytes = 6000;

const pictures = loadPictures();
const files = pictures.flatMap(({ name }) =>
  localeIds.map((locale) => ({ name, locale, file: `dist/${locale}/pictures/${name}.svg` })),
);

interface Shown {
  readonly page: string;
  readonly figure: Element;
  readonly image: Element;
  /** The file that it shows. */
  readonly file: string;
  /** What follows it in the text. */
  readonly after: readonly Element[];
}

const shown = builtPages().flatMap(({ path, html }) => shownOn(path, html));

function shownOn(path: string, html: string): Shown[] {
  const elements = elementsIn(html);
  return elements.flatMap((figure, index) => {
    const image = elements[index + 1];
    if (figure.tagName !== 'figure' || image?.tagName !== 'img') return [];
    const file = posix.join('dist', posix.dirname(path), attribute(image, 'src') ?? '');
    return [{ page: path, figure, image, file, after: elements.slice(index + 2) }];
  });
}

describe.each(files)('$file', ({ name, locale, file }) => {
  const svg = readFileSync(file, 'utf8');

  test('is the picture that the content makes, and light', () => {
    expect(svg).toBe(loadDrawing(name, locale).svg);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(mostBytes);
  });

  test('is shown on a page of its language', () => {
    expect(shown.filter((each) => each.file === file).map(({ page }) => page)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${locale}/`))]),
    );
  });
});

describe.each(shown.map((each) => ({ ...each, where: `${each.file} on ${each.page}` })))(
  '$where',
  ({ figure, image, file, after }) => {
    const [, locale = 'en', name = ''] = /dist\/(\w+)\/pictures\/(.*)\.svg$/.exec(file) ?? [];
    const drawing = loadDrawing(name, locale as (typeof localeIds)[number]);

    test('has its name, its room before it is there, and waits until it is needed', () => {
      const attributes = Object.fromEntries(image.attrs.map((each) => [each.name, each.value]));
      expect(attributes).toMatchObject({
        alt: drawing.title,
        width: String(drawing.width),
        height: String(drawing.height),
        loading: 'lazy',
        decoding: 'async',
      });
    });

    test('says what it is, and stands beside the same as text', () => {
      const caption = textOf(figure).trim();
      if (drawing.caption !== undefined) expect(caption).toBe(drawing.caption);
      const link = elementsWithin(figure).find(({ tagName }) => tagName === 'a');
      const kind = pictures.find((each) => each.name === name)?.picture.kind;
      const next = after.find(({ tagName }) => /^(?:ol|table|h[1-6])$/.test(tagName));
      if (kind === 'schematic') expect(next?.tagName).toBe('ol');
      if (kind === 'path') expect(link ? 'link' : next?.tagName).toMatch(/^(?:link|ol)$/);
    });
  },
);

test('the chart stands right below the table whose figures it has', () => {
  for (const locale of localeIds) {
    const page = `${locale}/mpn-benefits-technical-support/index.html`;
    const html = builtPages().find(({ path }) => path === page)?.html ?? '';
    const between = /<\/table>(?:(?!<h\d).)*?incidents\.svg/s.exec(html)?.[0] ?? '';
    expect(between.length, page).toBeGreaterThan(0);
    expect(between.length, page).toBeLessThan(400);
  }
});

function elementsWithin(node: Element): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsWithin(child)] : [],
  );
}
