import type { AstroIntegration } from 'astro';
import { audit } from '../lib/entitlement/audit/audit.ts';
import { loadProgramme } from '../lib/programme/load.ts';

/** Walks the rules of every edition before a build, and stops it at a gap, a conflict or a dead rule. */
export function auditProgramme(): AstroIntegration {
  return {
    name: 'audit-programme',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const start = performance.now();
        const reports = loadProgramme().map(({ edition }) => audit(edition));
        const mistakes = reports.flatMap((report) => report.mistakes);
        if (mistakes.length > 0) {
          throw new Error(`The rules of the programme do not hold:\n${mistakes.join('\n')}`);
        }
        const combinations = reports.reduce((sum, report) => sum + report.combinations, 0);
        logger.info(
          `Walked ${combinations.toLocaleString('en')} combinations of answers in ${String(reports.length)} editions in ${String(Math.round(performance.now() - start))} ms: one status each, no conflict, no dead rule.`,
        );
      },
    },
  };
}
