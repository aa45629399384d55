import { expect, test } from 'vitest';
import { pickWords } from '~/lib/interface-words/pick.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';

const { pl } = readInterfaceWords();

test('words are picked by their keys, and lose the part that the keys begin with', () => {
  const picked = pickWords(pl, /^(?:tool|provenance)\./, /^tool\./);
  expect(picked).toMatchObject({
    copy: pl['tool.copy'],
    'provenance.elsewhere': pl['provenance.elsewhere'],
  });
  expect(Object.values(picked)).not.toContain(pl['search.label']);
});

test('no other word is read than those that are picked', () => {
  const read: unknown[] = [];
  const watched = new Proxy(pl, {
    get: (target, key) => {
      read.push(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  pickWords(watched, /^site\./, /^site\./);
  expect(read).toEqual(Object.keys(pl).filter((key) => key.startsWith('site.')));
});
