import { describe, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { readEdition, readEditionWords } from '~/lib/programme/read.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import { omit } from '../omit.ts';
import { file, smallEdition } from './small-edition.ts';

const parent = readEdition({ file, text: smallEdition }, () => undefined);
const heirFile = 'programme/small.yaml';
const heir = `id: small
extends: tiny
from: '2022-01-01'
asOf: '2022-02-02'
`;

function read(text: string): Edition {
  return readEdition({ file: heirFile, text }, (id) => (id === 'tiny' ? parent : undefined));
}

function mistakeIn(text: string): string {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return String(error instanceof Error ? error.message : error);
  }
  throw new Error('No mistake was found');
}

describe('an edition that extends another', () => {
  test('takes over what it does not name', () => {
    // Its end is its own.
    expect(read(heir)).toEqual({
      ...omit(parent, 'until'),
      id: 'small',
      from: '2022-01-01',
      asOf: '2022-02-02',
    });
  });

  test('takes over neither end, source, mark nor term of its ancestor', () => {
    const marked: Edition = {
      ...parent,
      statedIn: 'almanac',
      secondary: true,
      contractDays: { provenance: 'stated', cites: 'article#table' },
    };
    const edition = readEdition({ file: heirFile, text: heir }, () => marked);
    for (const key of ['until', 'statedIn', 'secondary', 'contractDays']) {
      expect(edition).not.toHaveProperty(key);
    }
  });

  test('says otherwise entry by entry, in the place of the entry', () => {
    const two = smallEdition.replace(
      'notes:\n',
      'notes:\n  - { id: sunshade, when: {}, provenance: stated, cites: article#use }\n',
    );
    const edition = readEdition(
      {
        file: heirFile,
        text: `${heir}notes:
  - { id: boots, when: {}, provenance: stated, cites: article#use }
  - { id: sunshade, when: { csp: ['yes'] }, provenance: unknown, cites: article#table }
`,
      },
      () => readEdition({ file, text: two }, () => undefined),
    );
    expect(edition.notes.map(({ id, provenance }) => `${id} ${provenance}`)).toEqual([
      'sunshade unknown',
      'umbrella interpretation',
      'boots stated',
    ]);
    expect(edition.notes[0]).toMatchObject({ when: { csp: ['yes'] }, cites: 'article#table' });
  });

  test('replaces what is no list of entries as a whole, but adds to the links', () => {
    const edition = read(
      `${heir}offers:\n  - { id: gold, name: Nugget, key: gold, closed: true }\nlinks:\n  shop: https://shop.test/\n`,
    );
    expect(edition.offers).toEqual([{ id: 'gold', name: 'Nugget', key: 'gold', closed: true }]);
    expect(edition.links).toEqual({ portal: 'https://portal.test/', shop: 'https://shop.test/' });
  });

  test('leaves out single entries, or all of a list', () => {
    expect(read(`${heir}without: { notes: [umbrella] }\n`).notes).toEqual([]);
    expect(read(`${heir}without: { notes: [another] }\n`).notes).toHaveLength(1);
    const { competencies, steps } = read(`${heir}without: { competencies: ['*'] }\n`);
    expect(competencies).toEqual([]);
    expect(steps).toEqual(parent.steps);
  });

  test('may leave all of a list out and give its own instead', () => {
    const edition = read(`${heir}without: { grants: ['*'] }
grants:
  - { id: gold-weather, offer: gold, benefit: weather-support, amount: none, provenance: stated, cites: article#table }
`);
    expect(edition.grants).toEqual([
      {
        id: 'gold-weather',
        offer: 'gold',
        benefit: 'weather-support',
        amount: 'none',
        provenance: 'stated',
        cites: 'article#table',
      },
    ]);
  });

  test('marks what it takes over and nobody states again', () => {
    const edition = read(
      `${heir}inheritedAs: interpretation
steps:
  - { id: look-up, when: {}, provenance: stated, cites: article#use }
`,
    );
    expect(edition.statusRules[0]?.provenance).toBe('interpretation');
    expect(edition.steps[0]?.provenance).toBe('stated');
    // What was no statement of the source before is not made one, nor better than it was.
    expect(edition.grants[0]?.provenance).toBe('elsewhere');
    expect(parent.statusRules[0]?.provenance).toBe('stated');
  });

  test('keeps nothing of how it was written', () => {
    const edition = read(`${heir}inheritedAs: interpretation\nwithout: { notes: ['*'] }\n`);
    for (const key of ['extends', 'without', 'inheritedAs']) {
      expect(edition).not.toHaveProperty(key);
    }
  });
});

describe('a mistake in an edition that extends another is told with its file:', () => {
  test('an ancestor that nobody knows', () => {
    const message = mistakeIn(heir.replace('extends: tiny', 'extends: huge'));
    for (const part of [heirFile, 'extends', 'huge', 'begins earlier']) {
      expect(message).toContain(part);
    }
  });

  test('a mistake of its own, with line and column', () => {
    expect(mistakeIn(`${heir}areas: clouds\n`)).toContain(`${heirFile}:5:8 at areas: expected`);
    expect(mistakeIn(`${heir}colour: red\n`)).toContain('at colour: expected no such key');
    expect(mistakeIn(`${heir}without: { offers: [gold] }\n`)).toContain('without');
  });

  test('what it needs and does not take over', () => {
    expect(mistakeIn("id: small\nextends: tiny\nfrom: '2022-01-01'\n")).toContain('at asOf');
  });

  test('what does not fit to what it takes over, with the ancestor', () => {
    const message = mistakeIn(`${heir}areas: []\noffers:\n  - { id: tin, name: Tin, key: gold }\n`);
    expect(message.split('\n')).toHaveLength(2);
    for (const part of [heirFile, 'tiny', 'competencies.0.area', 'grants.0.offer', 'one of tin']) {
      expect(message).toContain(part);
    }
  });

  test('an id that it gives twice', () => {
    const note = '  - { id: boots, when: {}, provenance: stated, cites: article#use }\n';
    expect(mistakeIn(`${heir}notes:\n${note}${note}`)).toContain('not taken');
  });
});

describe('the words of an edition that extends another', () => {
  const wordsFile = 'programme/small/hu.yaml';
  const parentWords = `title: Tiny
since: It is over.
changes: [{ text: It began. }]
foreignOffers: { silver: Never. }
finding: { offers: Look., product: Ask., activated: See., ends: Read., used: Count. }
areas: { clouds: Clouds }
benefits: { weather-support: cloud only }
grants: { gold-weather: Gold gives 10. }
statusRules: { ready: It is ready. }
places: { at-the-portal: Portal }
steps: { look-up: Look up. }
notes: { umbrella: Take one. }
`;
  const words = readEditionWords(
    { file: 'programme/tiny/hu.yaml', text: parentWords },
    parent,
    undefined,
  );
  const own = 'title: Small\nchanges: []\nforeignOffers: {}\n';
  const edition = read(heir);

  test('take over what they do not name', () => {
    expect(readEditionWords({ file: wordsFile, text: own }, edition, words)).toEqual({
      ...words,
      title: 'Small',
      changes: [],
      foreignOffers: {},
    });
  });

  test('say otherwise word by word', () => {
    const text = `${own}finding: { used: Guess. }\nnotes: { umbrella: Take two. }\n`;
    const read_ = readEditionWords({ file: wordsFile, text }, edition, words);
    expect(read_.finding).toEqual({ ...words.finding, used: 'Guess.' });
    expect(read_.notes).toEqual({ umbrella: 'Take two.' });
    expect(
      readEditionWords({ file: wordsFile, text: `${own}since: It is over too.\n` }, edition, words)
        .since,
    ).toBe('It is over too.');
  });

  test('drop what the edition does not ask for any more, but keep what is needless of their own', () => {
    const without = read(`${heir}without: { notes: ['*'] }\n`);
    expect(readEditionWords({ file: wordsFile, text: own }, without, words).notes).toEqual({});
    // The check of words tells the writer about it.
    const text = `${own}notes: { umbrella: Take two. }\n`;
    expect(readEditionWords({ file: wordsFile, text }, without, words).notes).toEqual({
      umbrella: 'Take two.',
    });
  });

  test.each(['title', 'changes', 'foreignOffers'])('need a %s of their own', (key) => {
    const text = own.replace(new RegExp(`^${key}:.*\n`, 'm'), '');
    expect(() => readEditionWords({ file: wordsFile, text }, edition, words)).toThrow(
      `at ${key}: expected`,
    );
  });

  test('are complete where the edition extends none', () => {
    expect(() => readEditionWords({ file: wordsFile, text: own }, edition, undefined)).toThrow(
      'finding',
    );
  });
});
