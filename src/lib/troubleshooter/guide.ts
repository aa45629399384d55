import { plainText, resolveTargets, sectionAddress } from '../content/inline-markup.ts';
import type { Provenance } from '../programme/vocabulary.ts';
import { graphOf, type Graph } from './graph.ts';
import type { Answer, Tree, TreeWords } from './tree.ts';

/** What a statement rests on: a section of the site, marked where it is not from the source article. */
export interface Basis {
  readonly href: string;
  readonly mark?: Exclude<Provenance, 'stated'> | 'secondary';
}

interface GuideAnswer {
  readonly id: string;
  /** With light markup. */
  readonly text: string;
  /** Plain, for where there is little room. */
  readonly short: string;
  readonly hint?: string;
  readonly gives?: Answer['gives'];
}

export interface GuideQuestion {
  readonly title: string;
  readonly hint?: string;
  readonly where?: string;
  readonly answers: readonly GuideAnswer[];
}

export interface GuideOutcome {
  readonly title: string;
  readonly what: string;
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  readonly check: readonly string[];
  readonly basis: Basis;
  /** The heading of the section that it rests on. */
  readonly section: string;
}

/** A troubleshooter in one language, with every link resolved: what a page or a browser shows. */
export interface Guide extends Graph {
  readonly id: string;
  readonly title: string;
  readonly questions: Readonly<Record<string, GuideQuestion>>;
  readonly outcomes: Readonly<Record<string, GuideOutcome>>;
  /** Of what is not marked, the outcome tells what it rests on. */
  readonly actions: Readonly<Record<string, { readonly text: string; readonly basis?: Basis }>>;
  /** What a reader may paste, in every language, by the answer that it belongs to. */
  readonly messages: readonly GuideMessage[];
  /** What holds since the edition that the tree speaks of is over. */
  readonly since?: string;
}

export interface GuideMessage {
  readonly answer: string;
  /** The message to the letter. */
  readonly text: string;
  readonly gloss?: string;
  /** Every wording that is recognised, the message itself first. */
  readonly wordings: readonly string[];
}

/** What a guide takes from elsewhere on the site. */
export interface Surroundings {
  /** Addresses by name, for links in the words. */
  readonly links: Readonly<Record<string, string>>;
  /** The heading of a section, given as `page#heading-id`. */
  readonly headingOf: (section: string) => string;
  /** True for a source that only quotes others. */
  readonly isSecondary: (source: string) => boolean;
  readonly since?: string | undefined;
}

/**
 * Puts a tree and its words together. What every statement rests on comes with it, as an address
 * relative to a page of the site; an id without words stands for itself.
 * @param all the words in every language, since messages are recognised in each
 */
export function guideOf(
  tree: Tree,
  words: TreeWords,
  all: readonly TreeWords[],
  { links, headingOf, isSecondary, since }: Surroundings,
): Guide {
  const resolve = (text: string): string => resolveTargets(links, text);
  const basisOf = ({ cites, provenance, source }: Tree['actions'][number]): Basis => ({
    href: sectionAddress(cites),
    ...(provenance !== 'stated' && {
      mark: source && isSecondary(source) ? 'secondary' : provenance,
    }),
  });
  const questionOf = ({ id, answers }: Tree['questions'][number]): GuideQuestion => {
    const { title, hint, where, answers: texts = {} } = words.questions[id] ?? { title: id };
    return {
      title,
      ...(hint && { hint: resolve(hint) }),
      ...(where && { where: resolve(where) }),
      answers: answers.map(({ id: answer, gives }) => {
        const { text, short, hint: aside } = texts[answer] ?? { text: answer };
        return {
          id: answer,
          text: resolve(text),
          short: plainText(short ?? text),
          ...(aside && { hint: resolve(aside) }),
          ...(gives && { gives }),
        };
      }),
    };
  };

  return {
    id: tree.id,
    title: words.title,
    ...graphOf(tree),
    questions: byId(tree.questions, questionOf),
    outcomes: byId(tree.outcomes, (outcome) => ({
      title: words.outcomes[outcome.id]?.title ?? outcome.id,
      what: resolve(words.outcomes[outcome.id]?.what ?? ''),
      do: outcome.do,
      avoid: outcome.avoid,
      check: outcome.check,
      basis: basisOf(outcome),
      section: headingOf(outcome.cites),
    })),
    actions: byId(tree.actions, (action) => ({
      text: resolve(words.actions[action.id] ?? ''),
      ...(action.provenance !== 'stated' && { basis: basisOf(action) }),
    })),
    messages: tree.messages.map(({ id, answer, text }) => {
      const gloss = words.messages[id]?.gloss;
      return { answer, text, ...(gloss && { gloss }), wordings: [text, ...wordingsIn(all, id)] };
    }),
    ...(since && { since }),
  };
}

function wordingsIn(all: readonly TreeWords[], message: string): string[] {
  return all.flatMap(({ messages }) => {
    const { gloss, seenAs = [] } = messages[message] ?? {};
    return [...(gloss ? [gloss] : []), ...seenAs];
  });
}

function byId<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [item.id, valueOf(item)]));
}
