import { readdirSync } from 'node:fs';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { contentFolder } from '../content/content-folder.ts';
import { ContentError } from '../content/read-yaml.ts';
import { localeIds, type LocaleId } from '../locales.ts';
import type { Tree, TreeWords } from './tree.ts';
import { treeSchema } from './tree-schema.ts';
import { treeWordsSchema } from './words-schema.ts';

/** A troubleshooter with its words and the folder that they stand in. */
export interface LoadedTree {
  readonly folder: string;
  readonly tree: Tree;
  readonly words: Readonly<Record<LocaleId, TreeWords>>;
}

/** Where the troubleshooters stand, from the project's folder: each is a folder. */
export const troubleshootersFolder = `${contentFolder}/troubleshooters`;

/**
 * Reads every troubleshooter with its words.
 * @throws {ContentError} at the first file with a mistake
 */
export function loadTrees(parent = troubleshootersFolder): LoadedTree[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => loadTree(`${parent}/${name}`));
}

/**
 * Reads the troubleshooter of one folder.
 * @throws {ContentError} with file, line and what was expected
 */
export function loadTree(folder: string): LoadedTree {
  const tree = readYamlFile(`${folder}/tree.yaml`, treeSchema);
  if (!folder.endsWith(`/${tree.id}`)) {
    throw new ContentError(
      `${folder}/tree.yaml: the id is ${tree.id}: expected the name of the folder.`,
    );
  }
  const words = localeIds.map((id): readonly [LocaleId, TreeWords] => [
    id,
    readYamlFile(`${folder}/${id}.yaml`, treeWordsSchema),
  ]);
  return { folder, tree, words: Object.fromEntries(words) as Record<LocaleId, TreeWords> };
}
