import { isLocaleId, sourceLocale, type LocaleId } from '../locales.ts';
import type { UnitKind } from './unit.ts';

/** What a content file holds for translators. */
export interface ContentPlace {
  readonly kind: UnitKind;
  readonly locale: LocaleId;
  readonly page: string;
}

/** What a file holds for translators; undefined for figures, sources and unknown languages. */
export function placeOf(file: string): ContentPlace | undefined {
  for (const { kind, path, page } of places) {
    const groups = path.exec(file)?.groups;
    if (!groups) continue;
    const locale = isTree(file) ? sourceLocale.id : groups.language;
    return isLocaleId(locale) ? { kind, locale, page: page(groups.name ?? '') } : undefined;
  }
  return undefined;
}

/** The file of a language that belongs to a file of the source language. */
export function fileIn(locale: string, sourceFile: string): string {
  if (isTree(sourceFile)) return sourceFile.replace(/tree\.yaml$/, `${locale}.yaml`);
  return sourceFile.replace(sourceInPath, (_, end: string) => `/${locale}${end}`);
}

/** True where the messages of a troubleshooter stand, which are in the source language. */
export function isTree(file: string): boolean {
  return file.endsWith('/tree.yaml');
}

const sourceInPath = new RegExp(`/${sourceLocale.id}([/.])`);

const places: readonly {
  readonly kind: UnitKind;
  readonly path: RegExp;
  readonly page: (name: string) => string;
}[] = [
  {
    kind: 'article',
    path: /^src\/content\/docs\/(?<language>[^/]+)\/(?<name>.+)\.mdx?$/,
    page: (name) => `docs/${name}`,
  },
  {
    kind: 'interface',
    path: /^src\/content\/i18n\/(?<language>[^/]+)\.json$/,
    page: () => 'i18n',
  },
  {
    kind: 'glossary',
    path: /^src\/content\/glossary\/words\/(?<language>[^/]+)\.yaml$/,
    page: () => 'glossary',
  },
  {
    kind: 'programme',
    path: /^src\/content\/programme\/(?<name>[^/]+)\/(?<language>[^/]+)\.yaml$/,
    page: (name) => `programme/${name}`,
  },
  {
    kind: 'troubleshooter',
    path: /^src\/content\/troubleshooters\/(?<name>[^/]+)\/(?<language>[^/]+)\.yaml$/,
    page: (name) => `troubleshooters/${name}`,
  },
];
