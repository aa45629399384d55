import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rulesFor, withoutMarks } from '../lib/styles/first-rules.ts';
import { endOfFirstScreen, outlineOf, text } from '../lib/styles/first-screen.ts';
import { namesIn, withoutUnused } from '../lib/styles/unused.ts';

/**
 * Lets a page be painted before its style sheet has arrived: what its first screen needs stands in
 * the page, and the whole sheet, the same for all pages and without what none of them uses, is asked
 * for where the first screen ends. Browsers show what stands before it, and wait for it there, so
 * that nothing is seen without its style.
 */
export function inlineFirstStyles(): AstroIntegration {
  return {
    name: 'inline-first-styles',
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
        const root = fileURLToPath(dir);
        const files = await filesIn(root);
        const texts = new Map<string, string>();
        for (const path of files) {
          if (/\.(?:html|js)$/.test(path)) texts.set(path, await readFile(path, 'utf8'));
        }
        const used = new Set([...texts.values()].flatMap(namesIn));
        const sheets = await Promise.all(
          files.filter((path) => path.endsWith('.css')).map((path) => lighten(path, used)),
        );
        const rules = new Map<string, Promise<string>>();
        const rulesOf = (beginning: string, css: string): Promise<string> => {
          const outline = outlineOf(beginning);
          const known = rules.get(outline) ?? rulesFor(beginning, css);
          rules.set(outline, known);
          return known;
        };
        let count = 0;
        for (const [path, html] of texts) {
          if (!path.endsWith('.html')) continue;
          const renamed = sheets.reduce((all, { from, to }) => all.replaceAll(from, to), html);
          const [link] = /<link rel="stylesheet" href="[^"]*">/.exec(renamed) ?? [];
          const sheet = sheets.find(({ to }) => link?.includes(to));
          if (!link || !sheet) continue;
          const page = renamed.replace(link, '');
          if (!page.includes(text)) {
            // A page outside Starlight's layout brings its few rules along.
            await writeFile(path, page);
            continue;
          }
          const end = endOfFirstScreen(page);
          const beginning = page.slice(0, end);
          const style = `<style>${await rulesOf(beginning, sheet.css)}</style></head>`;
          await writeFile(
            path,
            withoutEndTags(
              withoutMarks(beginning).replace('</head>', () => style) +
                link +
                wait +
                page.slice(end),
            ),
          );
          count += 1;
        }
        logger.info(
          `The first screens of ${String(count)} pages take ${String(rules.size)} sets of rules.`,
        );
      },
    },
  };
}

/** All that know `light-dark()`, which would be written out for older ones. */
const browsers = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** The flag of Lightning CSS: what picks the rules of a first screen knows no nested ones. */
const nesting = 1;

/** Firefox goes on painting below a style sheet, unless a script has to wait for it. */
const wait = '<script> </script>';

/** HTML asks for none of these end tags, and a page of lists has hundreds. */
function withoutEndTags(html: string): string {
  return html.replace(/<\/(?:li|dt|dd|tr|th|td|option)>/g, '');
}

interface Sheet {
  readonly css: string;
  /** The names of its file, which carries a hash of what is in it. */
  readonly from: string;
  readonly to: string;
}

async function lighten(path: string, used: ReadonlySet<string>): Promise<Sheet> {
  const css = withoutUnused(await readFile(path, 'utf8'), used);
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const from = basename(path);
  const to = `${from.replace(/\..*$/, '')}.${hash}${extname(path)}`;
  await writeFile(path, css);
  await rename(path, join(dirname(path), to));
  return { css, from, to };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
