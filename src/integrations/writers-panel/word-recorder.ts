import { AsyncLocalStorage } from 'node:async_hooks';
import { splitPlural, type InterfaceWords } from '../../lib/interface-words/plurals.ts';

/** The keys of the interface words that a page has used so far, plurals without their category. */
export type UsedKeys = Set<string>;

/** The part of Starlight's `t` that matters here. */
export type Translate = (...args: never[]) => unknown;

/** Draws a page, and notes the words that it reads from `recordedReads` meanwhile. */
export function recordInto<Result>(used: UsedKeys, draw: () => Result): Result {
  return pages.run(used, draw);
}

/** The same words, noting for the page that is being drawn which of them are read. */
export function recordedReads<Words extends InterfaceWords>(words: Words): Words {
  return new Proxy(words, {
    get: (target, key) => {
      if (typeof key === 'string' && Object.hasOwn(target, key)) note(pages.getStore(), key);
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** The same function, noting which words it is asked for. */
export function recordedTranslate<T extends Translate>(t: T, used: UsedKeys): T {
  return new Proxy(t, {
    apply: (target, self, args: unknown[]) => {
      const [keys] = args;
      for (const key of Array.isArray(keys) ? keys : [keys]) {
        if (typeof key === 'string') note(used, key);
      }
      return Reflect.apply(target, self, args) as unknown;
    },
  });
}

/** Notes what a page fetches with the files of its search, and so does not ask for while it is drawn. */
export function noteSearchWords(used: UsedKeys, words: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(words)) if (key.startsWith('search.')) note(used, key);
}

/** Pages are drawn at the same time, so that each needs a list of its own. */
const pages = new AsyncLocalStorage<UsedKeys>();

function note(used: UsedKeys | undefined, key: string): void {
  used?.add(splitPlural(key).stem);
}
