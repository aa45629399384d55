import type { PageState } from '../../lib/translation/page-state.ts';

/** The panel's name in the Dev Toolbar. */
export const panelId = 'writers-panel';

/** What the panel and the development server say to each other. */
export const events = {
  question: `${panelId}:question`,
  answer: `${panelId}:answer`,
  change: `${panelId}:change`,
} as const;

/** What the panel asks. */
export interface Question {
  /** The path of the page's address. */
  readonly path: string;
  /** The keys of the interface words that the page used. */
  readonly interfaceKeys: readonly string[];
}

/** What every open page is answered. */
export interface Answer {
  /** The path that was asked about. */
  readonly path: string;
  /** The project's folder. */
  readonly root: string;
  /** Null where the content cannot be read. */
  readonly state: PageState | null;
  /** Why it cannot be read. */
  readonly mistake: string | null;
}
