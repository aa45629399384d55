import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '~/lib/content/outline.ts';
import { readYamlFile } from '~/lib/content/read-yaml-file.ts';
import { localeIds } from '~/lib/locales.ts';
import { sourcesSchema } from '~/lib/programme/sources-schema.ts';
import {
  checkTreeReferences,
  type KnownReferences,
} from '~/lib/troubleshooter/check-references.ts';
import { omit } from '../omit.ts';
import { changed, published, twoDoors } from './trees.ts';

const sourcesFile = 'src/content/sources.yaml';
const sources = readYamlFile(sourcesFile, sourcesSchema);
const sections = new Map(localeIds.map((id) => [id, sectionsIn(id)]));
const known: KnownReferences = { sourcesFile, sources, sections };
const remaining = 'mpn-benefits-technical-support#how-many-partner-support-incidents-are-remaining';

test.each([...published, twoDoors])(
  'a tree whose sources and sections all exist is no mistake: $tree.id',
  (loaded) => {
    expect(checkTreeReferences(loaded, known)).toEqual([]);
  },
);

test('a source that nobody has written down is told with the statement', () => {
  const lacking = { ...known, sources: omit(sources, 'az-req', 'kb3020636') };
  expect(checkTreeReferences(twoDoors, lacking)).toEqual([
    `${twoDoors.folder}/tree.yaml: the outcome azure-portal names the source az-req: expected a source of ${sourcesFile}; add it there or mend the name.`,
    `${twoDoors.folder}/tree.yaml: the action no-password names the source kb3020636: expected a source of ${sourcesFile}; add it there or mend the name.`,
  ]);
});

describe('a cited section', () => {
  test.each(['steps', 'outcomes', 'actions'] as const)(
    'that no language has is told for each language: %s',
    (list) => {
      const [{ id } = { id: '' }] = twoDoors.tree[list];
      const tree = changed(twoDoors.tree, list, id, () => ({ cites: 'article#lost' }));
      expect(checkTreeReferences({ ...twoDoors, tree }, known)).toEqual(
        localeIds.map(
          (language) =>
            `${twoDoors.folder}/tree.yaml: the ${list.slice(0, -1)} ${id} cites article#lost, which the ${language} articles lack: expected page#heading-id of a section; mend the citation or add the section.`,
        ),
      );
    },
  );
});

describe('a section that one language lacks', () => {
  test('is told with what cites it and with the words that link to it', () => {
    const polish = new Set([...sectionsIn('pl')].filter((id) => id !== remaining));
    const lacking = { ...known, sections: new Map([...sections, ['pl', polish]]) };
    const mistake = (file: string, place: string): string =>
      `${twoDoors.folder}/${file}.yaml: ${place} cites ${remaining}, which the pl articles lack: expected page#heading-id of a section; mend the citation or add the section.`;
    expect(checkTreeReferences(twoDoors, lacking)).toEqual([
      mistake('tree', 'the action plan-is-listed'),
      ...localeIds.map((language) => mistake(language, 'actions.plan-is-listed')),
    ]);
  });

  test('is told of any text, though only one language links to it', () => {
    const hu = { ...twoDoors.words.hu, title: 'Lásd [itt](article#lost)' };
    const mistakes = checkTreeReferences({ ...twoDoors, words: { ...twoDoors.words, hu } }, known);
    expect(mistakes).toHaveLength(localeIds.length);
    for (const mistake of mistakes) {
      expect(mistake).toContain(`${twoDoors.folder}/hu.yaml: title cites article#lost`);
    }
  });
});

function sectionsIn(language: string): Set<string> {
  const folder = `src/content/docs/${language}`;
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) =>
        outlineOf(readFileSync(`${folder}/${name}`, 'utf8')).map(
          ({ id }) => `${name.replace(/\.mdx?$/, '')}#${id}`,
        ),
      ),
  );
}
