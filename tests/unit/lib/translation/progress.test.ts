import { expect, test } from 'vitest';
import { digestOf } from '~/lib/translation/digest.ts';
import { progressOf } from '~/lib/translation/progress.ts';
import type { Unit } from '~/lib/translation/unit.ts';

function unit(locale: 'en' | 'hu', section: string, text: string, page = 'docs/page'): Unit {
  const key = `${page}#${section}`;
  return { kind: 'article', locale, key, page, file: `${locale}.mdx`, line: 1, text };
}

const source = [
  unit('en', 'one', 'One'),
  unit('en', 'two', 'Two'),
  unit('en', 'three', 'Three'),
  unit('en', 'four', 'Four'),
  unit('en', 'one', 'One', 'docs/other'),
];

test('the progress of a page counts its texts by their state', () => {
  const translation = [
    unit('hu', 'one', 'Egy'),
    unit('hu', 'two', 'Kettő'),
    unit('hu', 'three', 'Három'),
    unit('hu', 'gone', 'Elmúlt'),
  ];
  const pins = { 'docs/page#one': digestOf('One'), 'docs/page#two': digestOf('Two, once') };
  expect(progressOf(source, translation, pins)).toEqual([
    { page: 'docs/page', total: 4, current: 1, drifted: 1, unpinned: 1, missing: 1 },
    { page: 'docs/other', total: 1, current: 0, drifted: 0, unpinned: 0, missing: 1 },
  ]);
});
