import { describe, expect, test } from 'vitest';
import { localeIds, type LocaleId } from '~/lib/locales.ts';
import { checkTreeWords } from '~/lib/troubleshooter/check-words.ts';
import type { Tree, TreeWords } from '~/lib/troubleshooter/tree.ts';
import { omit } from '../omit.ts';
import { editions } from '../programme/editions.ts';
import { published, twoDoors } from './trees.ts';

const { tree, words } = twoDoors;
const links = linksOf(tree);

/** The mistakes in the words of a language, without the file that each of them has to name first. */
function mistakesIn(changed: Partial<TreeWords>, language: LocaleId = 'hu'): string[] {
  const file = `troubleshooters/two-doors/${language}.yaml`;
  return checkTreeWords(
    tree,
    file,
    { ...words[language], ...changed },
    {
      isSource: language === 'en',
      source: words.en,
      links,
    },
  ).map((mistake) => {
    expect(mistake.startsWith(`${file}: `), mistake).toBe(true);
    return mistake.slice(file.length + 2);
  });
}

type Question = TreeWords['questions'][string];

/** The words in which one question is changed. */
function asking(
  id: string,
  change: (question: Question) => Partial<Question>,
  language: LocaleId = 'hu',
): Pick<TreeWords, 'questions'> {
  const { questions } = words[language];
  const question = questions[id];
  if (!question) throw new Error(`There is no question ${id}`);
  return { questions: { ...questions, [id]: { ...question, ...change(question) } } };
}

describe('the words of the published troubleshooters', () => {
  test.each(published.flatMap((loaded) => localeIds.map((language) => ({ ...loaded, language }))))(
    'have no mistake: $tree.id in $language',
    (loaded) => {
      const file = `${loaded.folder}/${loaded.language}.yaml`;
      expect(
        checkTreeWords(loaded.tree, file, loaded.words[loaded.language], {
          isSource: loaded.language === 'en',
          source: loaded.words.en,
          links,
        }),
      ).toEqual([]);
    },
  );
});

test.each(localeIds)('words that are complete are no mistake: %s', (language) => {
  expect(mistakesIn({}, language)).toEqual([]);
});

describe('words', () => {
  test.each(['messages', 'questions', 'outcomes', 'actions'] as const)(
    'that lack a text of %s are told with file and key',
    (group) => {
      const [id = ''] = Object.keys(words.hu[group]);
      expect(mistakesIn({ [group]: omit(words.hu[group], id) })).toEqual([
        `${group}.${id} is missing: add its text.`,
      ]);
    },
  );

  test.each(['messages', 'questions', 'outcomes', 'actions'] as const)(
    'that have a text of %s too many are told with file and key',
    (group) => {
      const [text] = Object.values<unknown>(words.hu[group]);
      expect(mistakesIn({ [group]: { ...words.hu[group], aside: text } })).toEqual([
        `${group}.aside is not in tree.yaml: remove it or mend its spelling.`,
      ]);
    },
  );

  test('that lack an answer are told with the question', () => {
    const changed = asking('runs-where', ({ answers }) => ({ answers: omit(answers, 'azure') }));
    expect(mistakesIn(changed)).toEqual([
      'questions.runs-where.answers.azure is missing: add its text.',
    ]);
  });

  test('that have an answer too many are told with the question', () => {
    const changed = asking('runs-where', ({ answers }) => ({
      answers: { ...answers, ship: { text: 'Hajón' } },
    }));
    expect(mistakesIn(changed)).toEqual([
      'questions.runs-where.answers.ship is not in tree.yaml: remove it or mend its spelling.',
    ]);
  });
});

describe('what a message says', () => {
  test('has to be told in a language other than its own', () => {
    expect(mistakesIn({ messages: { 'nothing-there': { seenAs: [] } } })).toEqual([
      'messages.nothing-there.gloss is missing: say what the message says in this language.',
    ]);
  });

  test('is not told in its own language', () => {
    const gloss = 'Nothing there.';
    expect(mistakesIn({ messages: { 'nothing-there': { gloss, seenAs: [] } } }, 'en')).toEqual([
      'messages.nothing-there.gloss is told, but the message is in this language: remove it.',
    ]);
  });
});

describe('where to look an answer up', () => {
  test('has to be told of a question that says so', () => {
    const changed = asking('both-ids', () => ({ where: undefined }));
    expect(mistakesIn(changed)).toEqual([
      'questions.both-ids.where is missing: say where the reader can look the answer up.',
    ]);
  });

  test('is told of no other question', () => {
    const changed = asking('runs-where', () => ({ where: 'Az ajtón.' }));
    expect(mistakesIn(changed)).toEqual([
      'questions.runs-where.where is told, but tree.yaml does not set lookUp: remove it, or set lookUp: true.',
    ]);
  });
});

describe('a hint', () => {
  test('to a question stands in every language', () => {
    expect(mistakesIn(asking('product-kind', () => ({ hint: undefined })))).toEqual([
      'questions.product-kind.hint is missing: add it, as the source language has it.',
    ]);
  });

  test('to a question stands in no language alone', () => {
    expect(mistakesIn(asking('runs-where', () => ({ hint: 'Nézze meg.' })))).toEqual([
      'questions.runs-where.hint is told, but the source language has none: remove it.',
    ]);
  });

  test('to an answer stands in every language', () => {
    const changed = asking('product-kind', ({ answers }) => ({
      answers: { ...answers, 'on-premises': { text: 'Helyszíni termékre' } },
    }));
    expect(mistakesIn(changed)).toEqual([
      'questions.product-kind.answers.on-premises.hint is missing: add it, as the source language has it.',
    ]);
  });

  test('to an answer stands in no language alone', () => {
    const changed = asking('product-kind', ({ answers }) => ({
      answers: { ...answers, cloud: { text: 'Azure', hint: 'A sajátunkra' } },
    }));
    expect(mistakesIn(changed)).toEqual([
      'questions.product-kind.answers.cloud.hint is told, but the source language has none: remove it.',
    ]);
  });

  test('to what the source language lacks as a whole is not told beside it', () => {
    const source = { ...words.en, questions: omit(words.en.questions, 'product-kind') };
    expect(checkTreeWords(tree, 'hu.yaml', words.hu, { isSource: false, source, links })).toEqual(
      [],
    );
  });
});

describe('a link', () => {
  const names = Object.keys(links).join(', ');
  const text = 'Nyissa meg [ezt](ajto) vagy [azt](azure-portal), lásd [itt](cikk#resz).';

  test.each([
    ['actions.no-password', { actions: { ...words.hu.actions, 'no-password': text } }],
    [
      'outcomes.activate.what',
      { outcomes: { ...words.hu.outcomes, activate: { title: 'Aktiválja', what: text } } },
    ],
    ['questions.both-ids.where', asking('both-ids', () => ({ where: text }))],
    ['questions.product-kind.hint', asking('product-kind', () => ({ hint: text }))],
    [
      'questions.runs-where.answers.azure.text',
      asking('runs-where', ({ answers }) => ({ answers: { ...answers, azure: { text } } })),
    ],
  ])('without a target is told with the targets that there are: %s', (key, changed) => {
    expect(mistakesIn(changed)).toEqual([
      `${key} links to ajto: expected page#section or one of ${names}.`,
    ]);
  });
});

test('two answers of one question with the same text are told with both', () => {
  const changed = asking('runs-where', ({ answers }) => ({
    answers: { ...answers, azure: { text: 'Saját kiszolgálón' } },
  }));
  expect(mistakesIn(changed)).toEqual([
    'questions.runs-where.answers.azure has the same text as own-server: say what tells the two answers apart.',
  ]);
});

function linksOf({ edition }: Tree): Readonly<Record<string, string>> {
  const found = editions.find(({ id }) => id === edition);
  if (!found) throw new Error(`There is no edition ${edition}`);
  return found.links;
}
