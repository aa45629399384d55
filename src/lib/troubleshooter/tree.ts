import type { Basis } from '../programme/edition.ts';
import type { Activation, MembershipKey, Product, Status } from '../programme/vocabulary.ts';

/** An answer to a question, and what the entitlement calculator knows by it. */
export interface Answer {
  readonly id: string;
  /** What it means to the calculator, as pairs of the address's fragment. */
  readonly gives?: Given | undefined;
  /** Where it follows from other answers of the calculator than those that it gives; one is enough. */
  readonly follows?: readonly Known[] | undefined;
  /** The section that tells of it, as `page#heading-id`. */
  readonly cites?: string | undefined;
}

type Given = {
  readonly silver?: 'none' | undefined;
  readonly gold?: 'none' | undefined;
  readonly product?: Product | undefined;
  readonly activated?: Activation | undefined;
  readonly csp?: 'yes' | 'no' | undefined;
} & Readonly<Partial<Record<MembershipKey, 'yes' | 'no' | undefined>>>;

/** Conditions, each with the values of which one has to be true. */
type Known = Readonly<{
  silver?: readonly ('held' | 'none')[] | undefined;
  gold?: readonly ('held' | 'none')[] | undefined;
  product?: readonly Product[] | undefined;
  status?: readonly Status[] | undefined;
}>;

export interface Question {
  readonly id: string;
  /** True where the reader can look the answer up. */
  readonly lookUp: boolean;
  readonly answers: readonly Answer[];
}

/** A place in the tree that asks a question; several steps may ask the same. */
interface Step extends Basis {
  readonly id: string;
  /** The id of the question. */
  readonly asks: string;
  /** For each answer the step or outcome that it leads to. */
  readonly leads: Readonly<Record<string, string>>;
}

/** Where a way ends: ids of actions. */
interface Outcome extends Basis {
  readonly id: string;
  /** What to do now, in this order. */
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  /** How to see that it worked. */
  readonly check: readonly string[];
}

/** A message that the reader may see, to the letter. */
interface Message {
  readonly id: string;
  /** The answer to the first question that the message belongs to. */
  readonly answer: string;
  readonly text: string;
}

/** A troubleshooter: questions, where their answers lead, and what to do in the end. */
export interface Tree {
  readonly $schema?: string | undefined;
  readonly id: string;
  /** The edition of the programme that the tree speaks of. */
  readonly edition: string;
  /** The page that holds the whole tree. */
  readonly page: string;
  /** The first step. */
  readonly start: string;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly steps: readonly Step[];
  readonly outcomes: readonly Outcome[];
  readonly actions: readonly (Basis & { readonly id: string })[];
}

/** The words of a troubleshooter in one language, by ids; with `**bold**`, `` `code` `` and links. */
export interface TreeWords {
  readonly title: string;
  readonly messages: Readonly<
    Record<
      string,
      {
        /** What the message says, in this language; none where the message is in it. */
        readonly gloss?: string | undefined;
        /** Wordings that readers of this language may see or type. */
        readonly seenAs: readonly string[];
      }
    >
  >;
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly hint?: string | undefined;
        /** Where the reader can look the answer up. */
        readonly where?: string | undefined;
        readonly answers: Readonly<Record<string, AnswerWords>>;
      }
    >
  >;
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly what: string }>>;
  readonly actions: Readonly<Record<string, string>>;
}

interface AnswerWords {
  readonly text: string;
  /** Where there is little room. */
  readonly short?: string | undefined;
  readonly hint?: string | undefined;
}

/**
 * A troubleshooter as the site publishes it in `data/troubleshooters/{id}.json`, with a JSON Schema
 * beside it: the tree, and its words by language (`en`, `hu`, `pl`, `tr`).
 */
export interface PublishedTree extends Tree {
  readonly words: Readonly<Record<string, TreeWords>>;
}
