import { describe, expect, test } from 'vitest';
import { localeIds, type LocaleId } from '~/lib/locales.ts';
import { guideOf, type Guide, type Surroundings } from '~/lib/troubleshooter/guide.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { textsOf } from '~/lib/troubleshooter/check-words.ts';
import type { TreeWords } from '~/lib/troubleshooter/tree.ts';
import { omit } from '../omit.ts';
import { editionOf } from '../programme/editions.ts';
import { changed, published, twoDoors } from './trees.ts';

const { tree, words } = twoDoors;
const surroundings: Surroundings = {
  links: {
    'technical-benefits': 'https://benefits.test/',
    'support-for-business': 'https://business.test/',
    'azure-portal': 'https://azure.test/',
  },
  headingOf: (section) => `About ${section}`,
  isSecondary: (source) => source === 'hearsay',
};

function guideIn(language: LocaleId, of = tree, around = surroundings): Guide {
  const all = localeIds.map((id) => words[id]);
  return guideOf(of, words[language], all, around);
}

describe('a guide', () => {
  const guide = guideIn('en');

  test('has the shape of its tree, and every question, outcome and action', () => {
    expect(guide).toMatchObject({ id: 'two-doors', ...graphOf(tree) });
    expect(guide.title).toBe('Which of the two portals');
    for (const list of ['questions', 'outcomes', 'actions'] as const) {
      expect(Object.keys(guide[list])).toEqual(tree[list].map(({ id }) => id));
    }
  });

  test('says a question with its answers in order, links resolved and the short form plain', () => {
    expect(guide.questions['both-ids']).toEqual({
      title: 'Do you have the Access ID and the Contract ID?',
      where: 'Look under [**Benefits → Technical benefits**](https://benefits.test/).',
      answers: [
        { id: 'yes', text: 'Yes, **both**', short: 'Both', gives: { activated: 'yes' } },
        { id: 'no', text: 'No', short: 'No', gives: { activated: 'no' } },
        { id: 'unknown', text: 'I don’t know', short: 'I don’t know' },
      ],
    });
    expect(guide.questions['product-kind']).toMatchObject({
      hint: 'One request is about one product.',
      answers: [{ id: 'on-premises', hint: 'Windows Server, for example' }, {}, {}],
    });
  });

  test('makes the short form out of the text where there is none, without its markup', () => {
    const bold = changeable(words.en);
    const answer = bold.questions['both-ids']?.answers.no;
    if (answer) answer.text = '**No**, see [Azure](azure-portal) and `Help`';
    const { questions } = guideOf(tree, bold, [bold], surroundings);
    expect(questions['both-ids']?.answers[1]).toMatchObject({
      text: '**No**, see [Azure](https://azure.test/) and `Help`',
      short: 'No, see Azure and Help',
    });
  });

  test('resolves the links of hints and of what is going on as well', () => {
    const linked = changeable(words.en);
    const [link, resolved] = ['See [it](overview#why).', 'See [it](../overview/#why).'];
    const question = linked.questions['product-kind'];
    if (question) question.hint = link;
    if (question?.answers.cloud) question.answers.cloud.hint = link;
    if (linked.outcomes.activate) linked.outcomes.activate.what = link;
    const { questions, outcomes } = guideOf(tree, linked, [linked], surroundings);
    expect(questions['product-kind']?.hint).toBe(resolved);
    expect(questions['product-kind']?.answers[1]?.hint).toBe(resolved);
    expect(outcomes.activate?.what).toBe(resolved);
  });

  test('says an outcome with its actions and what it rests on', () => {
    expect(guide.outcomes.activate).toEqual({
      title: 'Activate the benefit first',
      what: 'Both IDs are displayed after activation.',
      do: ['select-activate', 'keep-both-ids'],
      avoid: ['no-password'],
      check: ['ids-are-displayed'],
      basis: {
        href: '../mpn-benefits-technical-support/#view-and-activate-your-technical-support-benefits',
      },
      section:
        'About mpn-benefits-technical-support#view-and-activate-your-technical-support-benefits',
    });
    expect(guide.actions['select-activate']?.text).toBe(
      'In [Partner Center](https://benefits.test/), select **Activate**.',
    );
  });

  test.each([
    ['stated', undefined, undefined],
    ['stated', 'hearsay', undefined],
    ['interpretation', undefined, 'interpretation'],
    ['interpretation', 'az-req', 'interpretation'],
    ['elsewhere', 'az-req', 'elsewhere'],
    ['elsewhere', 'hearsay', 'secondary'],
    ['unknown', undefined, 'unknown'],
  ] as const)('marks what is %s in the source %s as %s', (provenance, source, mark) => {
    const marked = changed(tree, 'actions', 'no-password', () => ({ provenance, source }));
    const basis = mark && { href: '../mpn-benefits-technical-support/#who-may-do-what', mark };
    expect(guideIn('en', marked).actions['no-password']?.basis).toEqual(basis);
    const outcome = changed(tree, 'outcomes', 'activate', () => ({ provenance, source }));
    expect(guideIn('en', outcome).outcomes.activate?.basis.mark).toBe(mark);
  });

  test('knows a message in every language, and shows it in its own', () => {
    const [message] = guideIn('pl').messages;
    expect(message).toMatchObject({
      answer: 'no',
      text: "Looks like you don't have any benefits yet",
      gloss: words.pl.messages['nothing-there']?.gloss,
    });
    expect(message?.wordings[0]).toBe(message?.text);
    for (const id of localeIds) {
      const { gloss, seenAs = [] } = words[id].messages['nothing-there'] ?? {};
      expect(message?.wordings).toEqual(
        expect.arrayContaining([...seenAs, ...(gloss ? [gloss] : [])]),
      );
    }
    expect(guide.messages[0]).not.toHaveProperty('gloss');
  });

  test('says what holds since its edition is over, where it is', () => {
    expect(guide).not.toHaveProperty('since');
    expect(guideIn('en', tree, { ...surroundings, since: '' })).not.toHaveProperty('since');
    expect(guideIn('en', tree, { ...surroundings, since: 'All is new.' }).since).toBe(
      'All is new.',
    );
  });

  test('says ids where words are missing, which a check reports besides', () => {
    const { questions } = words.en;
    const without = {
      ...words.en,
      messages: {},
      questions: {
        ...omit(questions, 'both-ids'),
        'runs-where': { title: 'Where?', answers: {} },
      },
      outcomes: {},
      actions: {},
    };
    const poor = guideOf(tree, without, [without], surroundings);
    expect(poor.questions['both-ids']).toMatchObject({
      title: 'both-ids',
      answers: [{ text: 'yes', short: 'yes' }, { text: 'no' }, { text: 'unknown' }],
    });
    expect(poor.questions['runs-where']?.answers[0]).toMatchObject({ text: 'own-server' });
    expect(poor.outcomes.activate).toMatchObject({ title: 'activate', what: '' });
    expect(poor.actions['no-password']?.text).toBe('');
    expect(poor.messages[0]?.wordings).toEqual([tree.messages[0]?.text]);
  });
});

describe.each(published)('the guide of $tree.id', (loaded) => {
  const { links } = editionOf('mpn-2021');

  test.each(localeIds)('has every text in %s, and every link leads to an address', (language) => {
    const all = localeIds.map((id) => loaded.words[id]);
    const guide = guideOf(loaded.tree, loaded.words[language], all, { ...surroundings, links });
    const texts = [
      ...Object.values(guide.questions).flatMap(({ title, hint, where, answers }) => [
        title,
        hint ?? title,
        where ?? title,
        ...answers.flatMap(({ text, short, hint: aside }) => [text, short, aside ?? text]),
      ]),
      ...Object.values(guide.outcomes).flatMap(({ title, what }) => [title, what]),
      ...Object.values(guide.actions).map(({ text }) => text),
    ];
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|\]\((?!https:\/\/|\.\.\/[\w-]+\/#[\w-]+\))/);
    }
    const links_ = textsOf(loaded.words[language]).filter(({ text }) => text.includes(']('));
    expect(texts.filter((text) => text.includes('](')).length).toBeGreaterThanOrEqual(
      links_.length,
    );
    for (const { answers } of Object.values(guide.questions)) {
      for (const { short } of answers) expect(short).not.toMatch(/\*\*|`|\]\(/);
    }
  });
});

type Changeable<Value> = { -readonly [Key in keyof Value]: Changeable<Value[Key]> };

function changeable(original: TreeWords): Changeable<TreeWords> {
  return structuredClone(original) as Changeable<TreeWords>;
}
