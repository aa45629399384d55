import { readYaml } from '~/lib/content/read-yaml.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import { editionSchema } from '~/lib/programme/schema.ts';

/** An edition with one thing of each sort, whose text tests spoil in one place. */
export const smallEdition = `id: tiny
programme: Tiny Programme
from: '2021-03-04'
until: '2021-06-18'
asOf: '2021-05-19'
offers:
  - { id: gold, name: Gold, key: gold }
areas: [clouds]
competencies:
  - { id: rain, name: Rain, area: clouds, cloud: true, provenance: stated, cites: article#table }
benefits:
  - id: weather-support
    name: Weather Support
    scope: cloud
    identifiers: [Access ID]
    provenance: stated
    cites: article#table
links:
  portal: https://portal.test/
grants:
  - id: gold-weather
    offer: gold
    competency: any
    benefit: weather-support
    amount: 10
    provenance: elsewhere
    source: almanac
    cites: article#table
statusRules:
  - { id: ready, when: { activated: ['yes'] }, status: usable, provenance: stated, cites: article#use }
places:
  - { id: at-the-portal, when: {}, link: portal, provenance: stated, cites: article#use }
steps:
  - { id: look-up, when: { benefit: [weather-support] }, provenance: stated, cites: article#use }
notes:
  - { id: umbrella, when: {}, provenance: interpretation, cites: article#use }
`;

export const file = 'programme/tiny.yaml';

export function readEdition(text: string): Edition {
  return readYaml(text, file, editionSchema);
}

/** A text with one thing replaced, and where in the result a part of it stands. */
export function spoil(text: string, right: string, wrong: string): string {
  if (text.split(right).length !== 2) throw new Error(`${right} does not stand there just once`);
  return text.replace(right, () => wrong);
}

/** Line and column of a part of a text, counted by hand: both from 1. */
export function positionOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}
