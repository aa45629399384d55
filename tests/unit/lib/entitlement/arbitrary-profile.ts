import fc from 'fast-check';
import type { Profile } from '~/lib/entitlement/profile.ts';
import {
  activations,
  cloudCompetencies,
  mpn2021,
  otherCompetencies,
  products,
  roles,
  yesAndNo,
} from '../mpn-2021.ts';

const competencies = mpn2021.competencies.map(({ id }) => id);

export const knownIds = {
  editions: ['mpn-2021', 'mpn-2021-06'],
  competencies,
  foreignKeys: ['moon'],
};

const date = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString().slice(0, 10));

/** Any profile, each answer known or unknown; competencies in the order of the edition. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    edition: fc.constantFrom(...knownIds.editions),
    on: date,
    'action-pack': fc.constantFrom(...yesAndNo),
    designation: fc.constantFrom(...yesAndNo),
    'success-expanded': fc.constantFrom(...yesAndNo),
    'success-core': fc.constantFrom(...yesAndNo),
    launch: fc.constantFrom(...yesAndNo),
    silver: fc.subarray(competencies),
    gold: fc.subarray(competencies),
    product: fc.constantFrom(...products),
    activated: fc.constantFrom(...activations),
    ends: date,
    'used-on-premises': fc.nat(),
    'used-cloud': fc.nat(),
    role: fc.constantFrom(...roles),
    csp: fc.constantFrom(...yesAndNo),
  },
  { requiredKeys: [] },
);

const held = fc.oneof(
  fc.constant([]),
  fc.subarray([...otherCompetencies], { minLength: 1, maxLength: 3 }),
  fc.subarray([...cloudCompetencies], { minLength: 1, maxLength: 2 }),
  fc.subarray(competencies, { minLength: 1, maxLength: 4 }),
);

/** Profiles with gaps whose figures lie near those of the programme. */
export const profileWithGaps: fc.Arbitrary<Profile> = fc.record(
  {
    'action-pack': fc.constantFrom(...yesAndNo),
    silver: held,
    gold: held,
    product: fc.constantFrom(...products),
    activated: fc.constantFrom(...activations),
    ends: fc.constantFrom('2021-05-18', '2021-05-19', '2021-12-31'),
    'used-on-premises': fc.nat({ max: 22 }),
    'used-cloud': fc.nat({ max: 12 }),
    role: fc.constantFrom(...roles),
    csp: fc.constantFrom(...yesAndNo),
  },
  { requiredKeys: [] },
);
