import { assess } from '../../src/lib/entitlement/assess.ts';
import { audit } from '../../src/lib/entitlement/audit/audit.ts';
import { nearestChanges } from '../../src/lib/entitlement/nearest-change.ts';
import type { Profile } from '../../src/lib/entitlement/profile.ts';
import { loadProgramme } from '../../src/lib/programme/load.ts';

const known: Profile = {
  'action-pack': 'no',
  designation: 'yes',
  'success-expanded': 'no',
  'success-core': 'no',
  launch: 'no',
  silver: [],
  gold: ['security'],
  product: 'azure',
  activated: 'yes',
  ends: '2030-01-01',
  'used-on-premises': 0,
  'used-cloud': 0,
  role: 'global-admin',
  csp: 'no',
};
const on = '2021-05-19';

/** Times one evaluation of the rules and the audit, edition by edition. */
export function benchRules(): void {
  const editions = loadProgramme().map(({ edition }) => edition);
  console.table(
    editions.map((edition) => {
      const start = performance.now();
      const { combinations, mistakes } = audit(edition);
      const audited = performance.now() - start;
      return {
        edition: edition.id,
        'known answers, µs': median(() => assess(edition, known, on)),
        'no answers, µs': median(() => assess(edition, {}, on)),
        'what would change this, µs': median(() => nearestChanges(edition, known, on)),
        combinations,
        'audit, ms': round(audited),
        mistakes: mistakes.length,
      };
    }),
  );
}

/** The median of 200 rounds, in microseconds for one call; the first rounds warm the engine. */
function median(call: () => unknown): number {
  const calls = 50;
  const times: number[] = [];
  for (let index = 0; index < 300; index += 1) {
    const start = performance.now();
    for (let count = 0; count < calls; count += 1) call();
    if (index >= 100) times.push(((performance.now() - start) * 1000) / calls);
  }
  times.sort((one, other) => one - other);
  return round(times[times.length >> 1] ?? Number.NaN);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
