import type { ToolWords } from '~/components/tool/tool-words.ts';
import type { ProfileKey } from '~/lib/entitlement/profile.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import type { WordsOf } from '~/lib/interface-words/keys.ts';
import type { Graph } from '~/lib/troubleshooter/graph.ts';
import type { HandOver } from '~/lib/troubleshooter/hand-over.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import type { EditionWords } from '~/lib/programme/words-schema.ts';
import type { MembershipKey, OfferKey, Provenance, TierKey } from '~/lib/programme/vocabulary.ts';

/** How a statement is marked; none where it stands in the source article. */
export type Mark = Exclude<Provenance, 'stated'> | 'secondary';

/** What a statement rests on. */
export interface Basis {
  /** The address of a section. */
  readonly href: string;
  readonly mark?: Mark;
}

/** The interface words of the calculator and of every tool without their prefix, and the marks. */
export type CalculatorWords = WordsOf<'calculator'> &
  ToolWords &
  Readonly<Record<`provenance.${Mark}`, string>>;

/** An edition as the calculator needs it, checked and in one language. */
export interface CalculatorEdition {
  readonly title: string;
  readonly secondary: boolean;
  readonly since?: string | undefined;
  readonly rules: RuleBook;
  readonly offers: readonly ({ readonly id: string; readonly name: string } & (
    | { readonly key: TierKey; readonly isTier: true }
    | { readonly key: MembershipKey; readonly isTier: false }
  ))[];
  /** Offers of other editions, whose answers are kept while this one does not ask for them. */
  readonly otherOffers: readonly OfferKey[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly competencies: readonly Pick<
    Edition['competencies'][number],
    'id' | 'name' | 'area' | 'cloud'
  >[];
  /** Names by id, also of competencies that a reader brings along from another edition. */
  readonly competencyNames: Readonly<Record<string, string>>;
  readonly benefits: Readonly<
    Record<string, { readonly name: string; readonly scope: string; readonly formerName?: string }>
  >;
  /** Texts of grants, rules, places, steps and notes by id, with links resolved. */
  readonly texts: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, Basis>>;
  readonly foreignOffers: Readonly<Partial<Record<OfferKey, string>>>;
  /** Where a reader finds the answer to an open question, with links resolved. */
  readonly finding: EditionWords['finding'];
  /** Set where the edition says how long a contract runs. */
  readonly contractDays?: Basis | undefined;
}

/** A question of the form: a choice where it has options, else a field. */
export interface FormQuestion {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly type?: 'date' | 'text';
  readonly hint?: string;
}

type EditionSummary = Pick<CalculatorEdition, 'title'> &
  Pick<Edition, 'id' | 'from' | 'until'> & {
    /** What it is called in links, which need not name the default one. */
    readonly value: string;
    /** Its title and how long it holds, in words. */
    readonly label: string;
  };

/** What every part of the answer is written with. */
export interface AnswerContext {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly words: CalculatorWords;
  readonly edition: CalculatorEdition;
}

export interface CalculatorProps {
  readonly tag: string;
  readonly headingLevel: 2 | 3 | 4;
  /** True where the page is there for the calculator, and has what is folded up as well. */
  readonly isWhole?: boolean;
  readonly words: CalculatorWords;
  /** The questions that every edition asks, those of the fold apart, and how one asks for an offer. */
  readonly questions: {
    readonly offer: FormQuestion;
    readonly main: readonly FormQuestion[];
    readonly more: readonly FormQuestion[];
  };
  /** Every edition, the oldest and default one first. */
  readonly editions: readonly EditionSummary[];
  /** The default edition; the others come when they are asked for. */
  readonly initial: CalculatorEdition;
  /** The keys of the fragment that are the calculator's, older names included. */
  readonly keys: readonly string[];
  /** Keys of the fragment that belong to the site's other tools. */
  readonly foreignKeys: readonly string[];
  /** For each troubleshooter the page that holds it, its shape, and what it need not ask again. */
  readonly handOver: readonly {
    readonly page: string;
    readonly graph: Graph;
    readonly answers: HandOver;
  }[];
}

/** What the form has to know of the answers. */
export interface FormNews {
  /** The edition whose questions are to be asked. */
  readonly edition: CalculatorEdition;
  /** How many competencies of a tier are ticked. */
  readonly chosen?: Readonly<Partial<Record<OfferKey, number | undefined>>>;
  /** What is wrong with entries, by question. */
  readonly errors?: Readonly<Partial<Record<ProfileKey, string>>>;
  /** True where the contract had ended on the day of the answer. */
  readonly ended?: boolean;
}

/** What the answer says back to the form and to the page. */
export interface Feedback {
  /** The same object as long as the form has nothing new to show. */
  readonly news: FormNews;
  /** The answers as pairs of the fragment. */
  readonly own: string;
  /** The pairs of other tools in the address. */
  readonly waiting: string;
  /** False while the edition is on its way. */
  readonly isReady: boolean;
}
