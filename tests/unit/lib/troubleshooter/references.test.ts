import { describe, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { positionOf, spoil } from '../programme/small-edition.ts';
import { readTree, twoDoors, twoDoorsFile, twoDoorsText } from './trees.ts';

/** The message for a text, which has to be a writer's mistake and not a failure of the reader. */
function mistakeIn(text: string): string {
  try {
    readTree(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return String(error instanceof Error ? error.message : error);
  }
  throw new Error('No mistake was found');
}

test('a tree without mistakes is read', () => {
  expect(readTree(twoDoorsText)).toEqual(twoDoors.tree);
  expect(twoDoors.tree.questions.map(({ lookUp }) => lookUp)).toEqual([true, false, false]);
});

const nodes = 'one of ids, kind, place, activate, support-for-business, azure-portal';

interface Mistake {
  readonly what: string;
  readonly right: string;
  readonly wrong: string;
  /** The part of the spoilt text that the message points to. */
  readonly at: string;
  readonly message: string;
}

describe('a mistake is told with file, line and column, path, what was expected and what was found:', () => {
  const mistakes: Mistake[] = [
    {
      what: 'a start that is no step',
      right: 'start: ids',
      wrong: 'start: activate',
      at: 'activate\n\nmessages',
      message: 'at start: expected one of ids, kind, place; found "activate".',
    },
    {
      what: 'a message of no answer to the first question',
      right: 'answer: no',
      wrong: 'answer: cloud',
      at: 'cloud\n    text',
      message: 'at messages.0.answer: expected one of yes, no, unknown; found "cloud".',
    },
    {
      what: 'an unknown question',
      right: 'asks: product-kind',
      wrong: 'asks: kind',
      at: 'kind\n    leads',
      message: 'at steps.1.asks: expected one of both-ids, product-kind, runs-where; found "kind".',
    },
    {
      what: 'an answer that leads nowhere, at its step',
      right: '      no: activate\n',
      wrong: '',
      at: 'yes: kind',
      message:
        'at steps.0.leads: expected a step or an outcome for the answer no; found {"yes":"kind","unknown":"kind"}.',
    },
    {
      what: 'an answer that the question does not have',
      right: '      no: activate\n',
      wrong: '      no: activate\n      maybe: kind\n',
      at: 'kind\n      unknown',
      message: 'at steps.0.leads.maybe: expected one of yes, no, unknown; found "kind".',
    },
    {
      what: 'an answer that leads to nothing of the tree',
      right: 'no: activate',
      wrong: 'no: exit',
      at: 'exit',
      message: `at steps.0.leads.no: expected ${nodes}; found "exit".`,
    },
    ...(['do', 'avoid', 'check'] as const).map((list) => ({
      what: `an unknown action under ${list}`,
      right: { do: 'do: [open-azure', avoid: 'avoid: [no-second-time]', check: 'check: [ids' }[
        list
      ],
      wrong: {
        do: 'do: [close-azure',
        avoid: 'avoid: [third-time]',
        check: 'check: [names',
      }[list],
      at: { do: 'close-azure', avoid: 'third-time', check: 'names' }[list],
      message: `at outcomes.${{ do: '2.do.0', avoid: '1.avoid.0', check: '0.check.0' }[list]}: expected one of ${twoDoors.tree.actions.map(({ id }) => id).join(', ')}; found "${{ do: 'close-azure-portal', avoid: 'third-time', check: 'names-are-displayed' }[list]}".`,
    })),
    {
      what: 'an outcome from elsewhere without its source',
      right: '    source: az-req\n',
      wrong: '',
      at: 'id: azure-portal',
      message:
        'at outcomes.2.source: expected the source, since the provenance is elsewhere; found nothing.',
    },
    {
      what: 'an action from elsewhere without its source',
      right: '    source: kb3020636\n',
      wrong: '',
      at: 'id: no-password',
      message:
        'at actions.5.source: expected the source, since the provenance is elsewhere; found nothing.',
    },
    {
      what: 'a step from elsewhere without its source',
      right: 'provenance: interpretation\n    cites: mpn-benefits-technical-support#overview',
      wrong: 'provenance: elsewhere\n    cites: mpn-benefits-technical-support#overview',
      at: 'id: place',
      message:
        'at steps.2.source: expected the source, since the provenance is elsewhere; found nothing.',
    },
  ];

  test.each(mistakes)('$what', ({ right, wrong, at, message }) => {
    const text = spoil(twoDoorsText, right, wrong);
    // A mistake may bring others with it, further down.
    expect(mistakeIn(text).split('\n')).toContain(
      `${twoDoorsFile}:${positionOf(text, at)} ${message}`,
    );
  });

  test.each(['messages', 'questions', 'steps', 'outcomes', 'actions'])(
    'a doubled entry of %s',
    (list) => {
      const [, entry = ''] =
        new RegExp(`^${list}:\n( {2}-.*\n(?: {4}.*\n)*)`, 'm').exec(twoDoorsText) ?? [];
      const text = twoDoorsText.replace(`${list}:\n`, () => `${list}:\n${entry}`);
      expect(mistakeIn(text)).toContain(`at ${list}.1.id: expected an id that is not taken yet;`);
    },
  );

  test('a doubled answer of a question', () => {
    const text = spoil(twoDoorsText, '      - { id: own-server }\n', '      - { id: azure }\n');
    expect(mistakeIn(text)).toContain(
      'at questions.2.answers.1.id: expected an id that is not taken yet; found "azure".',
    );
  });

  test('an outcome that has the id of a step', () => {
    const text = spoil(twoDoorsText, '  - id: activate\n', '  - id: kind\n');
    expect(mistakeIn(text)).toContain(
      'at outcomes.0.id: expected an id that no step has; found "kind".',
    );
  });
});
