import { watchedLoader } from '../content/watched-loader.ts';
import { locales } from '../locales.ts';
import { interfaceWordsFolder, readInterfaceWords } from './read.ts';

/** The interface words by the tag of their language, by which Starlight asks for them. */
export const interfaceWordsLoader = watchedLoader('interface-words', interfaceWordsFolder, () => {
  const words = readInterfaceWords();
  return locales.map(({ id, tag }) => [tag, words[id]] as const);
});
