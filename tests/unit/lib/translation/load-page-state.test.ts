import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { loadPageStates } from '~/lib/translation/load-page-state.ts';
import type { PageSeen } from '~/lib/translation/page-state.ts';

const seen: PageSeen = { locale: 'hu', page: 'docs/guide', interfaceKeys: [] };
const hungarian = 'src/content/docs/hu/guide.mdx';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-state-'));
  write('src/content/glossary/concepts.yaml', '[]');
  write('src/content/docs/en/guide.mdx', article('Silver has 15 incidents.'));
  write(hungarian, article('A Silver 15 incidenst ad.'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a page is told with what the checks of the command find in it', () => {
  const states = loadPageStates(root);
  expect(states.of(seen).languages[0]).toMatchObject({ language: 'hu', findings: 0 });
  write(hungarian, article('A Silver 20 incidenst ad.'));
  states.forget();
  const { sections, attention } = states.of(seen);
  expect(sections.at(-1)?.translations[0]?.findings[0]).toMatchObject({
    check: 'numbers',
    file: hungarian,
    line: 6,
  });
  expect(attention).toBe('error');
});

test('the content is not read again before it is said to have changed', () => {
  const states = loadPageStates(root);
  const before = states.of(seen);
  write(hungarian, article('Más.'));
  expect(states.of(seen)).toEqual(before);
  states.forget();
  expect(states.of(seen)).not.toEqual(before);
});

test('a file that cannot be read is told with its place', () => {
  write('src/content/glossary/words/hu.yaml', 'terms: [');
  expect(() => loadPageStates(root).of(seen)).toThrow(ContentError);
});

function article(text: string): string {
  return `---\ntitle: Guide\ntitleId: guide\n---\n\n## One {#one}\n\n${text}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
