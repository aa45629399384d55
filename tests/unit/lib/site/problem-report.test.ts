import { expect, test } from 'vitest';
import { problemReport } from '~/lib/site/problem-report.ts';

const page = {
  name: 'Szószedet & társai',
  address: 'https://docs.my-company.eu/hu/glossary/',
  language: 'hu',
};
const words = {
  subject: 'Hiba: {{page}}',
  what: 'Mi a hiba?',
  page: 'Oldal',
  language: 'Nyelv',
  section: 'Szakasz',
};

test('an issue on GitHub has the form of problems, with page, language and section', () => {
  const address = 'https://github.com/partners/docs/issues/new';
  const { href, beforeSection } = problemReport({ kind: 'issues', address }, page, words);
  // Addresses in the query stay readable.
  expect(href).toBe(`${address}?template=problem.yml&page=${page.address}&language=hu`);
  const { searchParams } = new URL(`${href}${beforeSection ?? ''}terms`);
  expect([...searchParams]).toEqual([
    ['template', 'problem.yml'],
    ['page', page.address],
    ['language', 'hu'],
    ['section', 'terms'],
  ]);
});

test('a letter is begun in the language of the page, with room before what is filled in', () => {
  const contact = { kind: 'mail', address: 'mailto:docs@my-company.eu' } as const;
  const { href, beforeSection } = problemReport(contact, page, words);
  expect(href).not.toMatch(/[^\x21-\x7e]/);
  const { pathname, searchParams } = new URL(`${href}${beforeSection ?? ''}terms`);
  expect(pathname).toBe('docs@my-company.eu');
  expect(searchParams.get('subject')).toBe('Hiba: Szószedet & társai');
  expect(searchParams.get('body')).toBe(
    'Mi a hiba?\r\n\r\n\r\nOldal: https://docs.my-company.eu/hu/glossary/\r\nNyelv: hu\r\nSzakasz: terms',
  );
});

test('another address is a link and no more', () => {
  const address = 'https://my-company.eu/report';
  expect(problemReport({ kind: 'web', address }, page, words)).toEqual({
    href: address,
    beforeSection: undefined,
  });
});
