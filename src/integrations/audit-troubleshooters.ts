import type { AstroIntegration } from 'astro';
import { calculatorKeys } from '../lib/entitlement/fragment.ts';
import { pageKeys } from '../lib/page/pairs.ts';
import { auditTrees } from '../lib/troubleshooter/audit/audit.ts';
import { stateKeys } from '../lib/troubleshooter/fragment.ts';
import { loadTrees } from '../lib/troubleshooter/load.ts';

/** Walks every troubleshooter before a build, and stops it at a cycle, a dead end or a lost step. */
export function auditTroubleshooters(): AstroIntegration {
  return {
    name: 'audit-troubleshooters',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const start = performance.now();
        const trees = loadTrees().map(({ tree }) => tree);
        const { mistakes, paths, depth } = auditTrees(trees, [
          ...calculatorKeys,
          ...pageKeys,
          ...Object.values(stateKeys),
        ]);
        if (mistakes.length > 0) {
          throw new Error(`The troubleshooters do not hold:\n${mistakes.join('\n')}`);
        }
        logger.info(
          `Walked ${paths.toLocaleString('en')} paths of at most ${String(depth)} questions through ${String(trees.length)} troubleshooters in ${String(Math.round(performance.now() - start))} ms: each ends in an outcome, no cycle, no lost step.`,
        );
      },
    },
  };
}
