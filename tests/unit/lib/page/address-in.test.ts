import { expect, test } from 'vitest';
import { addressIn } from '~/lib/page/address-in.ts';

test.each([
  // on the page         of a site at  leads to
  ['/en/glossary/', '/', '/hu/glossary/'],
  ['/en/', '/', '/hu/'],
  ['/hu/glossary/', '/', '/hu/glossary/'],
  ['/', '/', '/hu/'],
  ['/en/404.html', '/', '/hu/404.html'],
  ['/glossary/', '/', '/hu/glossary/'],
  ['/english/', '/', '/hu/english/'],
  ['/support/en/glossary/', '/support', '/support/hu/glossary/'],
  ['/support/en/glossary/', '/support/', '/support/hu/glossary/'],
  ['/support/en/glossary/', 'support', '/support/hu/glossary/'],
  ['/support/', '/support', '/support/hu/'],
  ['/a/b/tr/', '/a/b', '/a/b/hu/'],
])('from %s of a site at %s, Hungarian is at %s', (pathname, base, expected) => {
  expect(addressIn('hu', pathname, base)).toBe(expected);
});
