import { attribute, elementsIn, textOf } from './html.ts';

/** The scripts of a page: the addresses of those it asks for by itself, and what stands in it. */
export function scriptsOf(html: string): {
  readonly addresses: readonly string[];
  readonly inline: string;
} {
  const scripts = elementsIn(html).filter(({ tagName }) => tagName === 'script');
  const inline = scripts
    .map((script) => textOf(script))
    .join('\n')
    .trim();
  const sources = scripts
    .map((script) => attribute(script, 'src'))
    .filter((address) => address !== undefined);
  return { addresses: [...sources, ...afterPaint(inline)], inline };
}

/** What an inline script asks for once the page is painted. */
function afterPaint(inline: string): string[] {
  return [...inline.matchAll(/"([^"]*\/_astro\/[^"]+\.js)"/g)].map(([, address = '']) => address);
}
