import { formatDate } from '../dates/format.ts';
import { fill } from '../interface-words/fill.ts';
import type { CompleteWords, InterfaceKey } from '../interface-words/keys.ts';
import { getLocale, locales, sourceLocale, type LocaleId } from '../locales.ts';
import { copyName } from '../markdown-copies/copy-file.ts';
import type { MarkdownCopy } from '../markdown-copies/read-copy.ts';
import type { LoadedEdition } from '../programme/load.ts';
import type { LoadedTree } from '../troubleshooter/load.ts';
import { llmsTxt, optionalSection, type LinkSection } from './llms-txt.ts';

/** Pages that belong together, as the sidebar has them. */
export interface PageGroup {
  readonly label: InterfaceKey;
  /** Each by its address below the folder of a language. */
  readonly pages: readonly string[];
  /** True for what is of no use to those who look for an answer. */
  readonly optional?: boolean;
}

/** What the files that tell programs of the site are made from. */
export interface SiteContent {
  readonly groups: readonly PageGroup[];
  /** The copies by their address below the site's root: `hu/`, `hu/glossary/`. */
  readonly copies: ReadonlyMap<string, MarkdownCopy>;
  readonly words: Readonly<Record<LocaleId, CompleteWords>>;
  readonly editions: readonly LoadedEdition[];
  readonly trees: readonly LoadedTree[];
  /** The site's root, absolute or from that of its host, with a slash at the end. */
  readonly root: string;
}

/** `llms.txt` of a language: its pages, and the data that they are drawn from. */
export function languageIndex(content: SiteContent, locale: LocaleId): string {
  const words = content.words[locale];
  return llmsTxt({
    ...headOf(content, locale),
    notes: notesOf(content, locale),
    sections: [
      ...content.groups
        .filter(({ optional }) => !optional)
        .map(({ label, pages }) => ({
          title: words[label],
          links: pageLinks(content, locale, pages),
        })),
      dataSection(content, locale),
      languageSection(content, locale, (id) => id !== locale),
      {
        title: optionalSection,
        links: content.groups
          .filter(({ optional }) => optional)
          .flatMap(({ pages }) => pageLinks(content, locale, pages)),
      },
    ],
  });
}

/** `llms.txt` of the site: where that of each language is, each told in its own words. */
export function siteIndex(content: SiteContent): string {
  const { id } = sourceLocale;
  return llmsTxt({
    ...headOf(content, id),
    notes: notesOf(content, id),
    sections: [languageSection(content, id, () => true), dataSection(content, id)],
  });
}

function headOf({ words, copies }: SiteContent, locale: LocaleId) {
  const home = copies.get(`${locale}/`) ?? copies.get(`${sourceLocale.id}/`);
  return { title: words[locale]['site.title'], summary: home?.description ?? '' };
}

function notesOf({ words }: SiteContent, locale: LocaleId): string[] {
  const own = words[locale];
  return [
    own['llms.edition'],
    fill(own['llms.marks'], { interpretation: own['provenance.interpretation'] }),
    own['site.independence'],
    own['llms.copies'],
  ];
}

/** A page that is not translated yet is named in English, as the sidebar does. */
function pageLinks(
  { copies, root }: SiteContent,
  locale: LocaleId,
  pages: readonly string[],
): LinkSection['links'] {
  return pages.flatMap((page) => {
    const own = `${locale}/${page}/`;
    const english = `${sourceLocale.id}/${page}/`;
    const path = copies.has(own) ? own : english;
    const copy = copies.get(path);
    if (!copy) return [];
    const note = path === own ? '' : ` (${sourceLocale.id.toUpperCase()})`;
    return [{ text: copy.title + note, url: root + path + copyName, about: copy.description }];
  });
}

function dataSection({ words, editions, trees, root }: SiteContent, locale: LocaleId): LinkSection {
  const own = words[locale];
  const programme = `${root}data/programme/`;
  const troubleshooters = `${root}data/troubleshooters/`;
  return {
    title: own['llms.data'],
    links: [
      ...editions.map((loaded) => ({
        text: nameOfEdition(loaded, own, locale),
        url: `${programme}${loaded.edition.id}.json`,
        about: own['llms.data.edition'],
      })),
      ...trees.map(({ tree, words: told }) => ({
        text: told[locale].title,
        url: `${troubleshooters}${tree.id}.json`,
        about: own['llms.data.tree'],
      })),
      { text: own['llms.schema.editions'], url: `${programme}schema.json` },
      { text: own['llms.schema.trees'], url: `${troubleshooters}schema.json` },
    ],
  };
}

function nameOfEdition(
  { edition: { from, until }, words }: LoadedEdition,
  own: CompleteWords,
  locale: LocaleId,
): string {
  const { tag } = getLocale(locale);
  const { title } = words[locale];
  return until === undefined
    ? fill(own['calculator.editionSince'], { from: formatDate(from, tag), title })
    : fill(own['calculator.editionFromUntil'], {
        from: formatDate(from, tag),
        until: formatDate(until, tag),
        title,
      });
}

function languageSection(
  content: SiteContent,
  locale: LocaleId,
  isNamed: (id: LocaleId) => boolean,
): LinkSection {
  return {
    title: content.words[locale]['llms.languages'],
    links: locales
      .filter(({ id }) => isNamed(id))
      .map(({ id, name }) => ({
        text: name,
        url: `${content.root}${id}/llms.txt`,
        about: headOf(content, id).summary,
      })),
  };
}
