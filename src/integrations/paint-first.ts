import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/built-pages/files-in.ts';
import { afterFirstPaint } from '../lib/scripts/after-first-paint.ts';
import { hiddenAtFirst, rulesFor, seenAtFirst, withoutMarks } from '../lib/styles/first-rules.ts';
import { classOfText, endOfFirstScreen } from '../lib/styles/first-screen.ts';
import { outlineOf } from '../lib/styles/outline.ts';
import { shortenScopes, withShortLayers, withShortNames } from '../lib/styles/short-names.ts';
import { withoutUnused } from '../lib/styles/unused.ts';
import { usedNames } from '../lib/styles/used-names.ts';

/**
 * Lets a page be painted before its style sheet and its scripts have arrived: what its first screen
 * needs stands in the page, and the whole sheet, the same for all pages and without what none of them
 * uses, is asked for where the first screen ends. Browsers show what stands before it, and wait for it
 * there, so that nothing is seen without its style. Scripts are asked for after the paint.
 */
export function paintFirst(): AstroIntegration {
  return {
    name: 'paint-first',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          build: { inlineStylesheets: 'never' },
          vite: {
            build: { cssCodeSplit: false, cssTarget: browsers },
            css: { lightningcss: { include: nesting } },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, sets } = await letPaintFirst(fileURLToPath(dir));
        logger.info(
          `The first screens of ${String(pages)} pages take ${String(sets)} sets of rules.`,
        );
      },
    },
  };
}

/**
 * Puts the rules of first screens into the pages of a folder, gives the style sheets new names, and
 * lets scripts wait.
 * Pages are read twice: to keep them all in memory takes more than to read them again.
 * @returns how many pages have rules of their own, and how many sets of these there are
 */
export async function letPaintFirst(
  root: string,
): Promise<{ readonly pages: number; readonly sets: number }> {
  const files = filesIn(root).map((path) => join(root, path));
  const pages = files.filter((path) => path.endsWith('.html'));
  const used = usedNames();
  for (const path of pages) used.addPage(readFileSync(path, 'utf8'));
  for (const path of files) {
    // A picture may be put into a page, which gives it its colours then.
    if (/\.(?:js|svg)$/.test(path)) used.addScript(readFileSync(path, 'utf8'));
  }
  const styles = files.filter((path) => path.endsWith('.css'));
  const withShortScopes = shortenScopes(styles.map((path) => readFileSync(path, 'utf8')));
  const sheets = lighten(styles, used.names, withShortScopes);
  const rules = new Map<string, string>();
  const rulesOf = async (beginning: string, css: string): Promise<string> => {
    const outline = outlineOf(seenAtFirst(beginning));
    const known = rules.get(outline) ?? (await rulesFor(beginning, css));
    rules.set(outline, known);
    return known;
  };
  let count = 0;
  for (const path of pages) {
    const html = afterFirstPaint(readFileSync(path, 'utf8'));
    const renamed = sheets.reduce(
      (all, { from, to }) => all.replaceAll(from, to),
      withShortScopes(html),
    );
    const [link] = /<link rel="stylesheet" href="[^"]*">/.exec(renamed) ?? [];
    const sheet = sheets.find(({ to }) => link?.includes(to));
    const page = link && sheet ? renamed.replace(link, '') : renamed;
    if (!link || !sheet || !page.includes(classOfText)) {
      // A page outside Starlight's layout brings its few rules along.
      writeFileSync(path, page);
      continue;
    }
    const end = endOfFirstScreen(page);
    const beginning = page.slice(0, end);
    const own = await rulesOf(beginning, sheet.css);
    const style = `<style>${own}${hiddenAtFirst}</style></head>`;
    const shown = withoutMarks(beginning).replace('</head>', () => style) + link + wait;
    writeFileSync(path, withoutNeedless(shown + page.slice(end)));
    count += 1;
  }
  return { pages: count, sets: rules.size };
}

/** All that know `light-dark()`, which would be written out for older ones. */
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** The flag of Lightning CSS: what picks the rules of a first screen knows no nested ones. */
const nesting = 1;

/** Firefox goes on painting below a style sheet, unless a script has to wait for it. */
const wait = '<script> </script>';

/**
 * HTML asks for none of these end tags and slashes, nor for a new line where a block begins or ends,
 * and a page of lists has hundreds. No language of the site is written from the right, so that nothing
 * has to say or find out its direction. Nobody has chosen the theme that Starlight gives a page.
 */
function withoutNeedless(html: string): string {
  return html
    .replace(/(<html[^>]*) data-theme="dark"/, '$1')
    .replace(/<\/(?:li|dt|dd|tr|th|td|thead|tbody|option)>/g, '')
    .replace(/(<(?:html|main|code)\b[^>]*) dir="(?:ltr|auto)"/g, '$1')
    .replace(/\n+(?=<\/?(?:[hou][1-6l]|p|li|t(?:able|head|body|r|h|d)|section|div|details)\b)/g, '')
    .replace(endOfParagraph, '')
    .replace(/(<(?:input|link|meta|br|hr|img)\b[^<>]*?) ?\/>/g, '$1>');
}

/** Where what comes next, or the end of what it stands in, ends a paragraph by itself. */
const endOfParagraph =
  /<\/p>(?=<(?:(?:h[1-6]|[ou]l|p|li|d[ltd]|t(?:able|r|h|d)|section|div|details)\b|\/(?:[ou]l|dl|div|section|details|table)>))/g;

interface Sheet {
  readonly css: string;
  /** The names of its file, which carries a hash of what is in it. */
  readonly from: string;
  readonly to: string;
}

/** Writes style sheets anew, without what nothing uses, under names that fit what is in them now. */
function lighten(
  paths: readonly string[],
  used: ReadonlySet<string>,
  withShortScopes: (css: string) => string,
): readonly Sheet[] {
  const needed = paths.map((path) => withoutUnused(readFileSync(path, 'utf8'), used));
  return withShortNames(needed, used)
    .map(withShortLayers)
    .map(withShortScopes)
    .map((css, at) => {
      const path = paths[at] ?? '';
      const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
      const from = basename(path);
      const to = `${from.replace(/\..*$/, '')}.${hash}${extname(path)}`;
      writeFileSync(path, css);
      renameSync(path, join(dirname(path), to));
      return { css, from, to };
    });
}
