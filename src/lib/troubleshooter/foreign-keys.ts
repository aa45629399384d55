import { calculatorKeys } from '../entitlement/fragment.ts';
import { keysOfTree } from './fragment.ts';
import type { Tree } from './tree.ts';

/**
 * The keys of the fragment that belong to the site's other tools, as one tree's troubleshooter sees it.
 * @param all every tree of the site
 */
export function foreignKeysOf(
  tree: Pick<Tree, 'questions'>,
  all: readonly Pick<Tree, 'questions'>[],
): string[] {
  const own = keysOfTree(tree);
  // Every tree has the keys of where a reader stands.
  return [...calculatorKeys, ...all.flatMap(keysOfTree)].filter((key) => !own.includes(key));
}
