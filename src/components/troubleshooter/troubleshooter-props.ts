import type { ToolWords } from '~/components/tool/tool-words.ts';
import type { WordsOf } from '~/lib/interface-words/keys.ts';
import type { Answered } from '~/lib/troubleshooter/graph.ts';
import type { Basis, Guide, GuideQuestion } from '~/lib/troubleshooter/guide.ts';

type Mark = NonNullable<Basis['mark']>;

/** The interface words of the troubleshooter and of every tool without their prefix, and the marks. */
export type TroubleshooterWords = WordsOf<'troubleshooter'> &
  ToolWords &
  Readonly<Record<`provenance.${Mark}`, string>>;

/** A troubleshooter in one language, as the site publishes it. */
export interface PublishedGuide {
  readonly guide: Guide;
  readonly words: TroubleshooterWords;
}

export type HeadingLevel = 2 | 3 | 4;

export interface TroubleshooterProps {
  /** The id of the tree. */
  readonly name: string;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly words: TroubleshooterWords;
  /** The first question, which is there before the rest has come. */
  readonly first: { readonly step: string; readonly question: GuideQuestion };
  /** The keys of the fragment that are the tree's. */
  readonly keys: readonly string[];
  /** The keys of the site's other tools. */
  readonly foreignKeys: readonly string[];
  readonly headingLevel: HeadingLevel;
  /** True where the page is about something else as well: then nothing is fetched before it is used. */
  readonly inArticle: boolean;
  /** Set where the reader has followed a link on the page that was open already. */
  readonly isFollowed?: boolean;
}

/** Where the reader stands, as the whole tool has to know it. */
export interface Standing {
  /** The way as pairs of the fragment. */
  readonly own: string;
  /** The pairs of other tools in the address. */
  readonly waiting: string;
  readonly path: readonly Answered[];
  readonly node: string;
}

/** What the parts of the troubleshooter are written with. */
export interface GuideContext {
  readonly tag: string;
  readonly words: TroubleshooterWords;
  readonly guide: Guide;
  readonly headingLevel: HeadingLevel;
}
