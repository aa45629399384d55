import type { Concepts } from '../../glossary/schema.ts';
import type { Locale, LocaleId } from '../../locales.ts';
import type { Unit } from '../unit.ts';
import { lineAt } from './text/lines.ts';

/** A mistake that a check found in a translation. */
export interface Finding {
  /** The name of the check. */
  readonly check: string;
  readonly file: string;
  readonly line: number;
  /** The key of the translated unit. */
  readonly key: string;
  /** What was found, what was expected and how to mend it. */
  readonly message: string;
  /** True where it is told and never a failure. */
  readonly advice?: true;
}

/** A term of the glossary in one language. */
export interface Term {
  readonly term: string;
  readonly synonyms: readonly string[];
  /** Stems by which to know the term where it is inflected beyond what the check works out. */
  readonly forms?: readonly string[] | undefined;
}

/** What the checks need of the glossary in one language. */
export interface GlossaryOfLocale {
  readonly terms: Readonly<Record<string, Term>>;
  readonly labels: Readonly<Record<string, { readonly english: string }>>;
  readonly knownBad: readonly { readonly form: string; readonly write: string }[];
}

/** What the checks need beside the texts. */
export interface CheckData {
  readonly concepts: Concepts;
  readonly glossary: Readonly<Record<LocaleId, GlossaryOfLocale>>;
}

/** What a check of a translated text by itself may use. */
export interface TextContext {
  readonly translation: Unit;
  readonly locale: Locale;
  readonly concepts: Concepts;
  /** The glossary in the language of the translation. */
  readonly glossary: GlossaryOfLocale;
}

/** What a check of a translation against its source may use. */
export interface CheckContext extends TextContext {
  readonly source: Unit;
}

/** A finding in a unit. @param offset where in its text, which decides the line */
export function findingIn(unit: Unit, check: string, message: string, offset = 0): Finding {
  return { check, file: unit.file, line: lineAt(unit, offset), key: unit.key, message };
}

/** The place of a unit, as messages name it. */
export function placeOf({ file, line }: Unit): string {
  return `${file}:${String(line)}`;
}

/** False for advice. */
export function isBlocking({ advice }: Finding): boolean {
  return advice !== true;
}

/** A finding as a line of a report. */
export function describeFinding({ check, file, line, key, message, advice }: Finding): string {
  return `${file}:${String(line)} ${key}: ${message} (${check}${advice ? ', advice' : ''})`;
}
