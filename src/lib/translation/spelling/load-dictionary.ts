import { createHunspellFromStrings } from 'hunspell-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dictionaryPackage, type Dictionary } from './dictionary.ts';
import { mendHungarian } from './mend-hungarian.ts';

/** Loads an installed Hunspell dictionary; undefined where its package is not installed. */
export async function loadDictionary(name: string): Promise<Dictionary | undefined> {
  const found = loaded.get(name) ?? readDictionary(name);
  loaded.set(name, found);
  return found;
}

/** To read a dictionary takes a moment, and a run of tests asks for one many times. */
const loaded = new Map<string, Promise<Dictionary | undefined>>();

async function readDictionary(name: string): Promise<Dictionary | undefined> {
  const entry = entryOf(dictionaryPackage(name));
  if (entry === undefined) return undefined;
  const read = (ending: string): string =>
    readFileSync(entry.replace(/\.js$/, `.${ending}`), 'utf8');
  const files = { affixes: read('aff'), words: read('dic') };
  const { affixes, words } = name === 'hu' ? mendHungarian(files) : files;
  const hunspell = await createHunspellFromStrings(affixes, words);
  return {
    knows: (word) => hunspell.testSpelling(plainApostrophes(word)),
    suggest: (word) => hunspell.getSpellingSuggestions(plainApostrophes(word)),
  };
}

function entryOf(packageName: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

/** Not every dictionary knows the typographic one. */
function plainApostrophes(word: string): string {
  return word.replaceAll('’', "'");
}
