import { existsSync } from 'node:fs';
import { runTool, tools } from '../../scripts/lib/tools.ts';
import { localeIds } from '../../src/lib/locales.ts';
import { builtPages } from '../content/built-site.ts';
import { sumOf, weightOfFirstPaint, weightOfScripts } from '../content/page-weight.ts';

/**
 * Tells what pages weigh in bytes after brotli: for each kind of page the first paint in each
 * language, and the scripts that it loads by itself, which are the same in all of them.
 */
export async function benchBytes(): Promise<void> {
  if (!existsSync('dist')) await runTool(tools.build);
  const rows = new Map<string, Record<string, number>>();
  for (const { path, html } of builtPages()) {
    const id = localeIds.find((each) => path.startsWith(`${each}/`));
    const page = `/${id ? path.slice(id.length + 1) : path}`.replace(/index\.html$/, '');
    const name = id ? `{language}${page}` : page;
    rows.set(name, {
      ...rows.get(name),
      [id ?? 'en']: sumOf(weightOfFirstPaint(html)),
      scripts: sumOf(weightOfScripts(html)),
    });
  }
  console.table(Object.fromEntries([...rows].sort(byWeight)));
}

function byWeight(
  [, one]: readonly [string, Record<string, number>],
  [, other]: readonly [string, Record<string, number>],
): number {
  return Math.max(...Object.values(other)) - Math.max(...Object.values(one));
}
