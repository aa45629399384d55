import type { LocaleId } from '../locales.ts';
import type { Finding } from './checks/check.ts';
import type { UnitStatus } from './status.ts';

/** What is known of a language that is translated into. */
export interface LanguageState {
  readonly language: LocaleId;
  readonly statuses: readonly UnitStatus[];
  readonly findings: readonly Finding[];
}

/** What is known of all texts. */
export interface ContentState {
  /** What is found in the source language, and in the list of words. */
  readonly sourceFindings: readonly Finding[];
  readonly languages: readonly LanguageState[];
}
