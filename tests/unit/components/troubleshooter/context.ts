import type {
  GuideContext,
  HeadingLevel,
} from '~/components/troubleshooter/troubleshooter-props.ts';
import { troubleshooterWords } from '~/components/troubleshooter/troubleshooter-words.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { getLocale, localeIds, type LocaleId } from '~/lib/locales.ts';
import { guideOf } from '~/lib/troubleshooter/guide.ts';
import type { LoadedTree } from '~/lib/troubleshooter/load.ts';
import { editions } from '../../lib/programme/editions.ts';

const interfaceWords = readInterfaceWords();

/** What the troubleshooter is given on a page of the site, with the real words. */
export function contextIn(
  language: LocaleId,
  { tree, words }: LoadedTree,
  headingLevel: HeadingLevel = 2,
): GuideContext {
  const edition = editions.find(({ id }) => id === tree.edition);
  if (!edition) throw new Error(`There is no edition ${tree.edition}`);
  const all = localeIds.map((id) => words[id]);
  return {
    tag: getLocale(language).tag,
    words: troubleshooterWords(interfaceWords[language]),
    headingLevel,
    guide: guideOf(tree, words[language], all, {
      links: edition.links,
      headingOf: (section) => `The section ${section}`,
      isSecondary: (source) => source === 'dossier',
      since: 'Since then, things have changed.',
    }),
  };
}
