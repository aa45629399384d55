import { expect, test } from 'vitest';
import { editingAddress, readRepository } from '~/lib/site/repository.ts';

const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'partners/docs' };

test('a workflow on GitHub knows its repository', () => {
  expect(readRepository(github)).toBe('https://github.com/partners/docs');
});

test.each([
  'https://github.com/others/site',
  'https://github.com/others/site/',
  'https://github.com/others/site.git',
])('the address that is given counts before that: %s', (given) => {
  const repository = readRepository({ ...github, REPOSITORY: given });
  expect(repository).toBe('https://github.com/others/site');
  expect(editingAddress(repository ?? '')).toBe('https://github.com/others/site/edit/main/');
});

test('without an address there is none', () => {
  expect(readRepository({})).toBeUndefined();
  expect(readRepository({ REPOSITORY: '' })).toBeUndefined();
  expect(readRepository({ GITHUB_REPOSITORY: 'partners/docs' })).toBeUndefined();
});

test.each([
  'partners/docs',
  'git@github.com:partners/docs.git',
  'http://github.com/partners/docs',
  'https://github.com/partners',
  'https://github.com/partners/docs/tree/main',
  'https://github.com/partners/docs?tab=readme',
  'https://[/partners/docs',
])('a mistake is told, with what is expected: %s', (REPOSITORY) => {
  expect(() => readRepository({ REPOSITORY })).toThrow(
    `REPOSITORY is "${REPOSITORY}": expected the address of a repository on GitHub`,
  );
});
