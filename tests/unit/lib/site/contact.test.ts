import { expect, test } from 'vitest';
import { readContact } from '~/lib/site/contact.ts';

test('a mail address becomes a link that writes to it', () => {
  expect(readContact({ CONTACT: 'docs@my-company.eu' })).toBe('mailto:docs@my-company.eu');
});

test('an address of the web stays as it is', () => {
  const address = 'https://my-company.eu/report?about=docs';
  expect(readContact({ CONTACT: address })).toBe(address);
});

test('on GitHub, reports become issues, unless another address is given', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'partners/docs' };
  expect(readContact(github)).toBe('https://github.com/partners/docs/issues/new');
  expect(readContact({ ...github, CONTACT: 'docs@my-company.eu' })).toBe(
    'mailto:docs@my-company.eu',
  );
});

test('without an address there is none', () => {
  expect(readContact({})).toBeUndefined();
  expect(readContact({ CONTACT: '' })).toBeUndefined();
  expect(readContact({ GITHUB_REPOSITORY: 'partners/docs' })).toBeUndefined();
});

test.each(['docs', 'http://my-company.eu', 'javascript:alert(1)', 'a@b', 'https://', 'a b@c.eu'])(
  'a mistake is told, with what is expected: %s',
  (contact) => {
    expect(() => readContact({ CONTACT: contact })).toThrow(
      `CONTACT is "${contact}": expected a mail address`,
    );
  },
);
