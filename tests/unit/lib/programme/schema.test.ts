import { describe, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { file, positionOf, readEdition, smallEdition, spoil } from './small-edition.ts';

/** The message for a text, which has to be a writer's mistake and not a failure of the reader. */
function mistakeIn(text: string): string {
  try {
    readEdition(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return String(error instanceof Error ? error.message : error);
  }
  throw new Error('No mistake was found');
}

test('an edition without mistakes is read', () => {
  expect(readEdition(smallEdition)).toMatchObject({
    id: 'tiny',
    grants: [{ id: 'gold-weather', amount: 10 }],
  });
  expect(readEdition(spoil(smallEdition, "until: '2021-06-18'\n", '')).until).toBeUndefined();
});

interface Mistake {
  readonly what: string;
  readonly right: string;
  readonly wrong: string;
  /** The part of the spoilt text that the message points to. */
  readonly at: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

describe('a mistake is told with file, line and column, path, what was expected and what was found', () => {
  const mistakes: Mistake[] = [
    {
      what: 'a wrong type',
      right: 'cloud: true',
      wrong: 'cloud: 3',
      at: '3, provenance',
      path: 'competencies.0.cloud',
      expected: 'boolean',
      found: 'found 3',
    },
    {
      what: 'a list that is none',
      right: 'areas: [clouds]',
      wrong: 'areas: clouds',
      at: 'clouds\n',
      path: 'areas',
      expected: 'array',
      found: 'found "clouds"',
    },
    {
      what: 'a misspelt key',
      right: 'competency: any',
      wrong: 'competence: any',
      at: 'any\n',
      path: 'grants.0.competence',
      expected: 'spelling',
      found: 'found "any"',
    },
    {
      what: 'a missing key, at what lacks it',
      right: '    name: Weather Support\n',
      wrong: '',
      at: 'id: weather-support',
      path: 'benefits.0.name',
      expected: 'string',
      found: 'found nothing',
    },
    {
      what: 'an unknown value of a fixed list, with the list',
      right: 'provenance: interpretation',
      wrong: 'provenance: hearsay',
      at: 'hearsay',
      path: 'notes.0.provenance',
      expected: 'stated, elsewhere, interpretation, unknown',
      found: 'found "hearsay"',
    },
    {
      what: 'an unknown status',
      right: 'status: usable',
      wrong: 'status: useable',
      at: 'useable',
      path: 'statusRules.0.status',
      expected: 'usable',
      found: 'found "useable"',
    },
    {
      what: 'a value that a condition cannot have',
      right: "activated: ['yes']",
      wrong: "activated: ['yep']",
      at: "'yep'",
      path: 'statusRules.0.when.activated.0',
      expected: 'requested',
      found: 'found "yep"',
    },
    {
      what: 'a condition that nobody knows',
      right: "when: { activated: ['yes'] }",
      wrong: "when: { weekday: ['monday'] }",
      at: "['monday']",
      path: 'statusRules.0.when.weekday',
      expected: 'no such key',
      found: 'monday',
    },
    {
      what: 'an amount that is none of the four sorts',
      right: 'amount: 10',
      wrong: 'amount: many',
      at: 'many',
      path: 'grants.0.amount',
      expected: 'unlimited, none, or unknown',
      found: 'found "many"',
    },
    {
      what: 'an amount of zero',
      right: 'amount: 10',
      wrong: 'amount: 0',
      at: '0\n    provenance',
      path: 'grants.0.amount',
      expected: 'above 0',
      found: 'found 0',
    },
    {
      what: 'half an incident',
      right: 'amount: 10',
      wrong: 'amount: 10.5',
      at: '10.5',
      path: 'grants.0.amount',
      expected: 'whole number',
      found: 'found 10.5',
    },
    {
      what: 'a day that does not exist',
      right: "from: '2021-03-04'",
      wrong: "from: '2021-02-30'",
      at: "'2021-02-30'",
      path: 'from',
      expected: 'YYYY-MM-DD',
      found: 'found "2021-02-30"',
    },
    {
      what: 'an id in capitals',
      right: 'id: umbrella',
      wrong: 'id: Umbrella',
      at: 'Umbrella',
      path: 'notes.0.id',
      expected: 'lower case',
      found: 'found "Umbrella"',
    },
    {
      what: 'a citation without a section',
      right: 'provenance: interpretation, cites: article#use',
      wrong: 'provenance: interpretation, cites: article',
      at: 'article }',
      path: 'notes.0.cites',
      expected: 'page#heading-id',
      found: 'found "article"',
    },
    {
      what: 'an address that is none',
      right: 'portal: https://portal.test/',
      wrong: 'portal: portal',
      at: 'portal\ngrants',
      path: 'links.portal',
      expected: 'URL',
      found: 'found "portal"',
    },
    {
      what: 'a statement from elsewhere without its source',
      right: '    source: almanac\n',
      wrong: '',
      at: 'id: gold-weather',
      path: 'grants.0.source',
      expected: 'source',
      found: 'found nothing',
    },
    {
      what: 'an id that was given before',
      right: 'areas: [clouds]',
      wrong: '  - { id: gold, name: Copper, key: silver }\nareas: [clouds]',
      at: 'gold, name: Copper',
      path: 'offers.1.id',
      expected: 'not taken',
      found: 'found "gold"',
    },
    {
      what: 'a grant of an unknown offer, with those that are known',
      right: 'offer: gold',
      wrong: 'offer: bronze',
      at: 'bronze',
      path: 'grants.0.offer',
      expected: 'one of gold',
      found: 'found "bronze"',
    },
    {
      what: 'a grant of an unknown benefit',
      right: '    benefit: weather-support',
      wrong: '    benefit: sunshine',
      at: 'sunshine',
      path: 'grants.0.benefit',
      expected: 'one of weather-support',
      found: 'found "sunshine"',
    },
    {
      what: 'a competency of an unknown area',
      right: 'area: clouds',
      wrong: 'area: deserts',
      at: 'deserts',
      path: 'competencies.0.area',
      expected: 'one of clouds',
      found: 'found "deserts"',
    },
    {
      what: 'a place with an unknown link',
      right: 'link: portal',
      wrong: 'link: window',
      at: 'window',
      path: 'places.0.link',
      expected: 'one of portal',
      found: 'found "window"',
    },
    {
      what: 'a rule that asks for an unknown benefit',
      right: 'when: { benefit: [weather-support] }',
      wrong: 'when: { benefit: [sunshine] }',
      at: 'sunshine',
      path: 'steps.0.when.benefit.0',
      expected: 'one of weather-support',
      found: 'found "sunshine"',
    },
  ];

  test.each(mistakes)('$what', ({ right, wrong, at, path, expected, found }) => {
    const text = spoil(smallEdition, right, wrong);
    const message = mistakeIn(text);
    expect(message).toContain(`${file}:${positionOf(text, at)} `);
    expect(message).toContain(` ${path}:`);
    expect(message).toContain(expected);
    expect(message).toContain(found);
    expect(message.split('\n')).toHaveLength(1);
  });

  test.each(['competencies', 'benefits', 'statusRules', 'places', 'steps', 'notes'])(
    'a doubled entry of %s',
    (key) => {
      const [start = ''] = new RegExp(`^${key}:\n(?: .*\n)+`, 'm').exec(smallEdition) ?? [];
      const entry = start.slice(start.indexOf('\n') + 1);
      const text = spoil(smallEdition, start, start + entry);
      expect(mistakeIn(text)).toContain(`${key}.1.id: expected an id that is not taken`);
    },
  );

  test.each(['competencies', 'benefits', 'grants', 'statusRules', 'places', 'steps', 'notes'])(
    'a statement of %s from elsewhere without its source',
    (key) => {
      const [list = ''] = new RegExp(`^${key}:\n(?: .*\n)+`, 'm').exec(smallEdition) ?? [];
      const spoilt = list
        .replace(/provenance: \w+/, 'provenance: elsewhere')
        .replace('    source: almanac\n', '');
      expect(mistakeIn(spoil(smallEdition, list, spoilt))).toContain(`${key}.0.source: expected`);
    },
  );

  test('each of several mistakes has a line of its own', () => {
    const text = spoil(
      spoil(smallEdition, 'cloud: true', 'cloud: 3'),
      'status: usable',
      'status: fine',
    );
    const lines = mistakeIn(text).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('competencies.0.cloud');
    expect(lines[1]).toContain('statusRules.0.status');
  });
});
