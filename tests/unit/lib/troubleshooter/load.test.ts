import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { localeIds } from '~/lib/locales.ts';
import { loadTree, loadTrees } from '~/lib/troubleshooter/load.ts';
import { copyFixtureTree } from '../../../fixtures/troubleshooters/fixture-trees.ts';
import { spoil } from '../programme/small-edition.ts';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'troubleshooters-')).replaceAll('\\', '/');
  folder = copyFixtureTree('two-doors', parent);
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

function replaceIn(file: string, right: string, wrong: string): void {
  writeFileSync(
    `${folder}/${file}`,
    spoil(readFileSync(`${folder}/${file}`, 'utf8'), right, wrong),
  );
}

describe('a folder of troubleshooters', () => {
  test('is read with the words of each language', () => {
    const loaded = loadTrees(parent);
    expect(loaded.map(({ tree }) => tree.id)).toEqual(['two-doors']);
    expect(loaded[0]?.folder).toBe(folder);
    expect(Object.keys(loaded[0]?.words ?? {})).toEqual(localeIds);
    expect(loaded[0]?.words).toMatchObject({
      en: { title: 'Which of the two portals' },
      hu: { title: 'A két portál közül melyik?' },
      pl: { title: 'Który z dwóch portali' },
      tr: { title: 'İki portaldan hangisi?' },
    });
  });

  test('for tests has the English in a language that it has no file of', () => {
    rmSync(`${folder}/tr.yaml`);
    const { words } = loadTree(copyFixtureTree('two-doors', `${parent}/copies`, parent));
    expect(words.tr.title).toBe(words.en.title);
    expect(words.tr.messages['nothing-there']?.gloss).toBe(
      "Looks like you don't have any benefits yet",
    );
    expect(words.pl.title).toBe('Który z dwóch portali');
  });

  test('may hold several, and files beside them', () => {
    cpSync(folder, `${parent}/three-doors`, { recursive: true });
    const tree = readFileSync(`${folder}/tree.yaml`, 'utf8');
    writeFileSync(
      `${parent}/three-doors/tree.yaml`,
      spoil(tree, 'id: two-doors', 'id: three-doors'),
    );
    writeFileSync(`${parent}/notes.yaml`, 'id: notes\n');
    const ids = loadTrees(parent).map(({ tree: { id } }) => id);
    expect(ids.sort()).toEqual(['three-doors', 'two-doors']);
  });

  test('without any gives none', () => {
    rmSync(folder, { recursive: true });
    expect(loadTrees(parent)).toEqual([]);
  });
});

describe('a troubleshooter', () => {
  test('whose id is not the name of its folder is a mistake', () => {
    replaceIn('tree.yaml', 'id: two-doors', 'id: doors');
    expect(() => loadTree(folder)).toThrow(ContentError);
    expect(() => loadTree(folder)).toThrow(
      `${folder}/tree.yaml: the id is doors: expected the name of the folder.`,
    );
  });

  test.each(['tree', ...localeIds])('that lacks the file %s.yaml is a mistake', (name) => {
    rmSync(`${folder}/${name}.yaml`);
    expect(() => loadTree(folder)).toThrow(ContentError);
    expect(() => loadTree(folder)).toThrow(`${folder}/${name}.yaml is missing: write it.`);
  });

  test('that is not YAML is a mistake with file, line and column', () => {
    replaceIn('tree.yaml', 'start: ids', 'start: {');
    expect(() => loadTree(folder)).toThrow(ContentError);
    expect(() => loadTree(folder)).toThrow(/tree\.yaml:\d+:\d+ is not YAML/);
  });

  test('whose words have an empty text is a mistake with file, line and column', () => {
    replaceIn('pl.yaml', 'title: Który z dwóch portali', "title: ' '");
    expect(() => loadTree(folder)).toThrow(ContentError);
    expect(() => loadTree(folder)).toThrow(
      `${folder}/pl.yaml:1:8 at title: expected a text; found " ".`,
    );
  });

  test('whose words have a key that nobody knows is a mistake', () => {
    replaceIn('hu.yaml', 'seenAs:', 'seen:');
    expect(() => loadTree(folder)).toThrow('at messages.nothing-there.seen: expected no such key');
  });
});
