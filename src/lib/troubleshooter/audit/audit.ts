import type { Tree } from '../tree.ts';
import { checkCycles } from './cycles.ts';
import { checkDecisions } from './decisions.ts';
import { checkDepth, depthOf } from './depth.ts';
import { checkEnds } from './ends.ts';
import { checkKeys } from './keys.ts';
import { checkReach } from './reach.ts';
import { checkRepeats } from './repeats.ts';
import { checkUnknown } from './unknown.ts';
import { checkUse } from './use.ts';
import { walkTree } from './walked-tree.ts';

export interface TreeAudit {
  /** A message for each mistake, with the file, the place in the tree and the mend. */
  readonly mistakes: readonly string[];
  /** How many ways lead from the start to an end. */
  readonly paths: number;
  /** The greatest number of questions on one of them. */
  readonly depth: number;
}

/** Walks every way through a tree; what a single entry has to be, its schema says. */
export function auditTree(tree: Tree): TreeAudit {
  const walked = walkTree(tree);
  return {
    mistakes: [
      ...checkReach(walked),
      ...checkCycles(walked),
      ...checkEnds(walked),
      ...checkRepeats(walked),
      ...checkDepth(walked),
      ...checkUse(walked),
      ...checkUnknown(walked),
      ...checkDecisions(walked),
    ],
    paths: walked.paths.length,
    depth: depthOf(walked.paths),
  };
}

/**
 * Walks several trees, whose answers share one address: the paths of all, the depth of the deepest.
 * @param takenKeys the keys of the address that belong to no tree
 */
export function auditTrees(trees: readonly Tree[], takenKeys: readonly string[]): TreeAudit {
  const audits = trees.map(auditTree);
  return {
    mistakes: [...audits.flatMap(({ mistakes }) => mistakes), ...checkKeys(trees, takenKeys)],
    paths: audits.reduce((sum, { paths }) => sum + paths, 0),
    depth: Math.max(0, ...audits.map(({ depth }) => depth)),
  };
}
