import { expect, test } from 'vitest';
import { readContact } from '~/lib/site/contact.ts';

test('a mail address becomes a link that writes to it', () => {
  expect(readContact({ CONTACT: 'docs@my-company.eu' })).toEqual({
    kind: 'mail',
    address: 'mailto:docs@my-company.eu',
  });
});

test('an address of the web stays as it is', () => {
  const address = 'https://my-company.eu/report?about=docs';
  expect(readContact({ CONTACT: address })).toEqual({ kind: 'web', address });
});

const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'partners/docs' };
const issues = 'https://github.com/partners/docs/issues/new';

test('on GitHub, reports become issues, unless another address is given', () => {
  expect(readContact(github)).toEqual({ kind: 'issues', address: issues });
  expect(readContact({ ...github, CONTACT: 'docs@my-company.eu' })?.kind).toBe('mail');
  expect(readContact({ REPOSITORY: 'https://github.com/partners/docs' })?.address).toBe(issues);
});

test('issues are those of the project alone, whose form is known', () => {
  expect(readContact({ ...github, CONTACT: issues })?.kind).toBe('issues');
  expect(readContact({ CONTACT: issues })?.kind).toBe('web');
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
