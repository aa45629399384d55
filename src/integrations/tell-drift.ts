import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isLocaleId,
  isPseudoLocale,
  localeIds,
  sourceLocale,
  type LocaleId,
} from '../lib/locales.ts';
import { withDriftNotices } from '../lib/translation/drift-notices.ts';
import { loadPins } from '../lib/translation/load-pins.ts';
import { loadUnits } from '../lib/translation/load-units.ts';
import { statusesOf, type UnitStatus } from '../lib/translation/status.ts';

/** Tells readers, at the section, where a translation is older than its English source. */
export function tellDrift(): AstroIntegration {
  let root = '';
  // Every article asks, and only a change of content changes the answer.
  const known = new Map<LocaleId, readonly UnitStatus[]>();
  const driftedIn = (locale: LocaleId): readonly UnitStatus[] => {
    const drifted = known.get(locale) ?? driftedUnits(locale);
    known.set(locale, drifted);
    return drifted;
  };
  return {
    name: 'tell-drift',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root).replaceAll('\\', '/');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'tell-drift',
                enforce: 'pre',
                watchChange: () => {
                  known.clear();
                },
                // Before MDX, which makes a module of the text.
                load: (id: string) => {
                  const [locale, page] = articleOf(id, root);
                  if (!isLocaleId(locale) || page === undefined) return null;
                  const sections = driftedIn(locale)
                    .filter((status) => status.page === `docs/${page}`)
                    .map(({ section }) => section);
                  if (sections.length === 0) return null;
                  return withDriftNotices(readFileSync(id, 'utf8'), sections, notice);
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ logger }) => {
        const drifted = localeIds.flatMap(driftedIn);
        if (drifted.length === 0) return;
        logger.warn(
          `${String(drifted.length)} translated texts are older than the English, and their readers are told: npm run translations names them.`,
        );
      },
    },
  };
}

const notice = '~/components/drift-notice/DriftNotice.astro';

function articleOf(id: string, root: string): [locale?: string, page?: string] {
  const folder = `${root.replace(/\/$/, '')}/src/content/docs/`;
  const path = id.replaceAll('\\', '/');
  if (!path.startsWith(folder)) return [];
  const [, locale, page] = /^([^/]+)\/(.+)\.mdx$/.exec(path.slice(folder.length)) ?? [];
  return [locale ?? '', page ?? ''];
}

function driftedUnits(locale: LocaleId): UnitStatus[] {
  // What is made from the English is never older.
  if (locale === sourceLocale.id || isPseudoLocale(locale)) return [];
  return statusesOf(loadUnits(sourceLocale.id), loadUnits(locale), loadPins(locale)).filter(
    ({ state }) => state === 'drifted',
  );
}
