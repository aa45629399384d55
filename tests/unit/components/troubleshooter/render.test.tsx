import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { OutcomeView } from '~/components/troubleshooter/OutcomeView.tsx';
import { QuestionForm } from '~/components/troubleshooter/QuestionForm.tsx';
import { Recap } from '~/components/troubleshooter/Recap.tsx';
import { TreeAsText } from '~/components/troubleshooter/TreeAsText.tsx';
import { AnswerLinks, TreeSections } from '~/components/troubleshooter/TreeSections.tsx';
import { Troubleshooter } from '~/components/troubleshooter/Troubleshooter.tsx';
import type { HeadingLevel } from '~/components/troubleshooter/troubleshooter-props.ts';
import { plainText } from '~/lib/content/inline-markup.ts';
import { localeIds } from '~/lib/locales.ts';
import { describeTree } from '~/lib/troubleshooter/diagram/describe.ts';
import { foreignKeysOf } from '~/lib/troubleshooter/foreign-keys.ts';
import { keysOfTree } from '~/lib/troubleshooter/fragment.ts';
import { walk } from '~/lib/troubleshooter/walk.ts';
import { published, twoDoors } from '../../lib/troubleshooter/trees.ts';
import { contextIn } from './context.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a rendered component, in the order of the page. */
function rendered(component: VNode): Element[] {
  const all = (node: Node): Element[] => [
    ...(isElement(node) ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(all) : []),
  ];
  return all(parseFragment(renderToString(component)));
}

function textOf(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function within(element: Element | undefined): Element[] {
  return (element?.childNodes ?? []).filter(isElement).flatMap((each) => [each, ...within(each)]);
}

const named = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap((element) => attribute(element, name) ?? []);

const headings = (elements: readonly Element[]): Element[] =>
  named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

function expectSound(elements: readonly Element[]): void {
  const ids = attributes(elements, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  const references = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
    attributes(elements, name).flatMap((value) => value.split(' ')),
  );
  for (const id of references) expect(ids).toContain(id);
  const texts = elements.map(textOf).join('\n');
  expect(texts).not.toMatch(/undefined|\[object|\{\{|\*\*|`|\]\(/);
  for (const href of attributes(named(elements, 'a'), 'href')) {
    expect(href).toMatch(/^(?:https:\/\/|\.\.\/[\w-]+\/(?:#.|[\w-]+\.svg$)|#.)/);
  }
}

const trees = [...published, twoDoors];
const cases = trees.flatMap((loaded) => localeIds.map((language) => ({ loaded, language })));
const nothing = { current: null };

describe.each(cases)('$loaded.tree.id in $language', ({ loaded, language }) => {
  const context = contextIn(language, loaded);
  const { guide, words } = context;
  const form = (id: string, given?: string): Element[] => {
    const question = guide.questions[id];
    if (!question) throw new Error(`There is no question ${id}`);
    return rendered(
      <QuestionForm
        {...{ question, given, words }}
        headingLevel={2}
        heading={nothing}
        form={nothing}
        ready
        onContinue={() => undefined}
      />,
    );
  };

  test.each(loaded.tree.questions)('asks $id with a radio for every answer', ({ id, answers }) => {
    const elements = form(id);
    const radios = named(elements, 'input');
    expect(attributes(radios, 'type')).toEqual(answers.map(() => 'radio'));
    expect(attributes(radios, 'value')).toEqual(answers.map((answer) => answer.id));
    expect(new Set(attributes(radios, 'name'))).toEqual(new Set(['answer']));
    expect(attributes(radios, 'checked')).toEqual([]);
    const texts = loaded.words[language].questions[id];
    const [legend] = named(elements, 'legend');
    expect(textOf(headings(within(legend))[0])).toBe(texts?.title);
    named(elements, 'label').forEach((label, index) => {
      const answer = texts?.answers[String(answers[index]?.id)];
      expect(textOf(label)).toContain(plainText(String(answer?.text)));
      expect(textOf(label)).toContain(plainText(answer?.hint ?? ''));
      expect(within(label)).toContain(radios[index]);
    });
    for (const part of [texts?.hint, texts?.where]) {
      if (part) expect(elements.map(textOf).join()).toContain(plainText(part));
    }
    expect(attributes(named(elements, 'button'), 'disabled')).toEqual([]);
    expectSound(elements);
  });

  test('has the answer chosen that was given before, and no other', () => {
    for (const { id, answers } of loaded.tree.questions) {
      for (const { id: given } of answers) {
        const chosen = named(form(id, given), 'input').filter(
          (radio) => attribute(radio, 'checked') !== undefined,
        );
        expect(attributes(chosen, 'value')).toEqual([given]);
      }
      expect(attributes(named(form(id, 'toString'), 'input'), 'checked')).toEqual([]);
    }
  });

  test.each(loaded.tree.outcomes)('shows all of the outcome $id', (outcome) => {
    const shown = guide.outcomes[outcome.id];
    if (!shown) throw new Error(`There is no outcome ${outcome.id}`);
    const [tried] = outcome.do;
    const elements = rendered(
      <OutcomeView
        outcome={shown}
        context={context}
        tried={tried ? [tried] : []}
        onTry={() => undefined}
      />,
    );
    expect(headings(elements).map(textOf)).toEqual([
      shown.title,
      words.do,
      words.avoid,
      words.check,
    ]);
    const items = named(elements, 'li').map(textOf);
    const ids = [...outcome.do, ...outcome.avoid, ...outcome.check];
    expect(items).toHaveLength(ids.length);
    ids.forEach((id, index) => {
      expect(items[index]).toContain(plainText(String(guide.actions[id]?.text)));
      const mark = guide.actions[id]?.basis?.mark;
      if (mark) expect(items[index]).toContain(`(${words[`provenance.${mark}`]})`);
    });
    const boxes = named(elements, 'input');
    expect(boxes).toHaveLength(outcome.do.length);
    expect(boxes.map((box) => attribute(box, 'checked') !== undefined)).toEqual(
      outcome.do.map((id) => id === tried),
    );
    expect(attributes(named(elements, 'a'), 'href')).toContain(shown.basis.href);
    expect(elements.map(textOf).join()).toContain(plainText(shown.what));
    expect(elements.map(textOf).join()).toContain(String(guide.since));
    expectSound(elements);
  });

  test('has nothing to tick where nothing can be kept', () => {
    for (const outcome of Object.values(guide.outcomes)) {
      expect(named(rendered(<OutcomeView {...{ outcome, context }} />), 'input')).toEqual([]);
    }
  });

  test.each([2, 3] as const)(
    'is a section for every node without scripts, at level %i',
    (level) => {
      const elements = rendered(<TreeSections context={{ ...context, headingLevel: level }} />);
      const sections = named(elements, 'section');
      const nodes = [...loaded.tree.steps, ...loaded.tree.outcomes].map(({ id }) => id);
      expect(attributes(sections, 'id')).toEqual(nodes);
      expect(attributes(sections, 'data-node')).toEqual(nodes);
      expect(attributes(sections, 'data-outcome')).toEqual(
        loaded.tree.outcomes.map(({ id }) => id),
      );
      for (const section of sections) {
        expect(headings(within(section))[0]?.tagName).toBe(`h${String(level)}`);
      }
      expectSound(elements);

      const linksOf = (id: string): string[] =>
        attributes(
          named(within(sections.find((each) => attribute(each, 'id') === id)), 'a'),
          'href',
        ).flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : []));
      for (const { id, asks, leads } of loaded.tree.steps) {
        const answers =
          loaded.tree.questions.find((question) => question.id === asks)?.answers ?? [];
        expect(linksOf(id)).toEqual(answers.map((answer) => leads[answer.id]));
      }
      for (const { id } of loaded.tree.outcomes) expect(linksOf(id)).toEqual([loaded.tree.start]);

      const reached = new Set<string>();
      const visit = (id: string): void => {
        if (reached.has(id)) return;
        reached.add(id);
        linksOf(id).forEach(visit);
      };
      visit(loaded.tree.start);
      expect(reached).toEqual(new Set(nodes));
    },
  );

  test('is the same as text: every step, and where each of its answers leads', () => {
    // Several questions have an answer with this id.
    const { path } = walk(guide, { [guide.steps[guide.start]?.asks ?? '']: 'unknown' });
    expect(path).toHaveLength(1);
    const elements = rendered(<TreeAsText {...{ guide, path }} />);
    const [list] = named(elements, 'ol');
    const steps = (list?.childNodes ?? []).filter(isElement);
    const described = describeTree(guide);
    expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(guide.steps).sort());
    expect(steps).toHaveLength(described.length);
    described.forEach(({ id: step }, index) => {
      const { asks = '', leads = {} } = guide.steps[step] ?? {};
      const question = guide.questions[asks];
      const targetOf = (node: string): string =>
        String(
          guide.outcomes[node]?.title ?? guide.questions[guide.steps[node]?.asks ?? '']?.title,
        );
      expect(textOf(steps[index]).startsWith(String(question?.title))).toBe(true);
      expect(named(within(steps[index]), 'li').map(textOf)).toEqual(
        question?.answers.map(({ id, short }) => `${short} → ${targetOf(String(leads[id]))}`),
      );
    });
    // The way of the reader is marked.
    const marked = elements.filter((each) => attribute(each, 'aria-current') === 'step');
    expect(marked).toHaveLength(1);
    expect(marked[0]).toBe(named(within(steps[0]), 'li').at(-1));
    expectSound(elements);
  });

  test('recalls every answer, with a link to its question that says which', () => {
    const first = Object.keys(guide.steps[guide.start]?.leads ?? {})[0] ?? '';
    const { path } = walk(guide, { [guide.steps[guide.start]?.asks ?? '']: first });
    const elements = rendered(
      <Recap path={path} context={context} hrefOf={(step) => `#step=${step}`} />,
    );
    const question = guide.questions[path[0]?.question ?? ''];
    const short = question?.answers.find(({ id }) => id === first)?.short;
    expect(named(elements, 'dt').map(textOf)).toEqual([question?.title]);
    expect(textOf(named(elements, 'dd')[0])).toBe(short);
    const [link] = named(elements, 'a');
    expect(attribute(link, 'href')).toBe(`#step=${guide.start}`);
    expect(textOf(link)).toBe(`${words.change}: ${String(question?.title)}`);
    expectSound(elements);
  });

  test.each([
    [2, false],
    [3, true],
  ] as const)(
    'begins with its first question, at level %i, in an article: %s',
    (level, inArticle) => {
      const elements = first(level, inArticle);
      const [root] = elements;
      expect(attribute(root, 'data-ready')).toBe('false');
      expect(attribute(root, 'data-fragment-state')).toBe('');
      // The page without scripts shows all nodes; only a reader's browser has a current one.
      expect(attributes(elements, 'data-node')).toEqual([]);
      expect(attributes(elements, 'data-outcome')).toEqual([]);
      const radios = named(elements, 'input');
      const asked = loaded.tree.steps.find(({ id }) => id === loaded.tree.start)?.asks;
      const question = loaded.tree.questions.find(({ id }) => id === asked);
      expect(attributes(radios, 'value')).toEqual(question?.answers.map(({ id }) => id));
      expect(attributes(radios, 'checked')).toEqual([]);
      expect(headings(elements).map(({ tagName }) => tagName)).toEqual([`h${String(level)}`]);
      for (const button of named(elements, 'button')) {
        expect(attribute(button, 'disabled')).toBeDefined();
      }
      expect(named(elements, 'textarea')).toHaveLength(1);
      expect(elements.map(textOf).join()).toContain(words.privacy);
      expectSound(elements);
    },
  );

  function first(headingLevel: HeadingLevel, inArticle: boolean): Element[] {
    const step = guide.start;
    const question = guide.questions[guide.steps[step]?.asks ?? ''];
    if (!question) throw new Error('There is no first question');
    return rendered(
      <Troubleshooter
        name={guide.id}
        tag={context.tag}
        keys={keysOfTree(loaded.tree)}
        foreignKeys={foreignKeysOf(loaded.tree, [loaded.tree])}
        first={{ step, question }}
        loadLater={() => import('~/components/troubleshooter/later.ts')}
        {...{ words, headingLevel, inArticle }}
      />,
    );
  }
});

test('the first answers in an article are links to the page that holds the tree', () => {
  const { guide, words } = contextIn('en', twoDoors);
  const question = guide.questions['both-ids'];
  if (!question) throw new Error('There is no such question');
  const elements = rendered(
    <AnswerLinks {...{ question, words }} hrefOf={(answer) => `../doors/#${answer}`} />,
  );
  expect(named(elements, 'a').map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
    ['Benefits → Technical benefits', guide.questions['both-ids']?.where?.match(/\((.*)\)/)?.[1]],
    ['Yes, both', '../doors/#yes'],
    ['No', '../doors/#no'],
    ['I don’t know', '../doors/#unknown'],
  ]);
});
