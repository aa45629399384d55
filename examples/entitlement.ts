/**
 * What a partner may use, and why: node examples/entitlement.ts [file of an edition]
 * The site publishes its editions as data/programme/{id}.json.
 */
import { readFile } from 'node:fs/promises';
import {
  assess,
  encodeFragment,
  nearestChanges,
  type Edition,
  type Profile,
} from 'partner-support-benefits/entitlement';

const file = process.argv[2] ?? 'dist/data/programme/mpn-2021.json';
const edition = JSON.parse(await readFile(file, 'utf8')) as Edition;

// One gold cloud competency, nothing activated yet. What is left out is not known.
const profile: Profile = {
  'action-pack': 'no',
  silver: [],
  gold: ['cloud-platform'],
  product: 'azure',
  activated: 'no',
  ends: '2022-03-31',
  role: 'mpn-partner-admin',
};
const on = '2021-05-19';

const { benefits } = assess(edition, profile, on);
const changes = nearestChanges(edition, profile, on);

for (const { benefit, amounts, grants, outcomes } of benefits) {
  console.log(`${benefit}: ${amounts.join(' or ')} incidents`);
  for (const id of grants) console.log(`  granted by ${basisOf(edition.grants, id)}`);
  for (const { status, reasons, steps } of outcomes) {
    console.log(`  ${status}`);
    for (const id of reasons) console.log(`    because of ${basisOf(edition.statusRules, id)}`);
    for (const id of steps) console.log(`    next: ${basisOf(edition.steps, id)}`);
  }
  const change = changes.get(benefit);
  if (change) console.log(`  ${change.status}, once changed: ${change.to.kind}`);
}
console.log(
  `The same on the site: en/entitlement-calculator/#${encodeFragment({ ...profile, on })}`,
);

/** A statement by its id, with where it comes from and the section that it rests on. */
function basisOf(statements: Edition['grants'] | Edition['steps'], id: string): string {
  const statement = statements.find((each) => each.id === id);
  return `${id} (${statement?.provenance ?? ''}: ${statement?.cites ?? ''})`;
}
