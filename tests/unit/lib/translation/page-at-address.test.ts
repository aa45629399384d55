import { expect, test } from 'vitest';
import { pageAtAddress } from '~/lib/translation/page-at-address.ts';

test.each([
  ['/hu/glossary/', '/', 'hu', 'docs/glossary'],
  ['/hu/', '/', 'hu', 'docs/index'],
  ['/pl/contribute/translation-status/', '/', 'pl', 'docs/contribute/translation-status'],
  ['/support/tr/glossary/', '/support', 'tr', 'docs/glossary'],
  ['/support/tr/glossary/', '/support/', 'tr', 'docs/glossary'],
  ['/support/tr/glossary/', 'support', 'tr', 'docs/glossary'],
])('%s on a site at %s is the %s of %s', (path, base, locale, page) => {
  expect(pageAtAddress(path, base)).toEqual({ locale, page });
});

test.each([
  ['/', '/'],
  ['/xx/glossary/', '/'],
  ['/glossary/', '/'],
  // Of another site on the same host.
  ['/hu/glossary/', '/support/'],
  ['/supported/hu/glossary/', '/support/'],
])('%s on a site at %s belongs to no language', (path, base) => {
  expect(pageAtAddress(path, base)).toEqual({ locale: 'en', page: '' });
});
