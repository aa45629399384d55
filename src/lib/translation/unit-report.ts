import type { LocaleId } from '../locales.ts';
import { fileIn } from './content-files.ts';
import { differenceOf } from './difference.ts';
import type { EnglishThen } from './english-then.ts';
import { pinsFile } from './pins.ts';
import type { UnitState, UnitStatus } from './status.ts';

/** What there is to tell of a text that is not current. */
export interface UnitReport {
  readonly key: string;
  readonly section: string;
  readonly state: UnitState;
  readonly file: string;
  readonly line: number;
  readonly source: { readonly file: string; readonly line: number } | null;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** The command that mends the pin; null where it is not the pin that is wrong. */
  readonly accept: string | null;
  /** The words that changed in the English; null where they are not known. */
  readonly difference: readonly string[] | null;
}

/**
 * Tells what is wrong with a text and how to mend it.
 * @param pinned the keys of all pins of the language
 */
export function unitReport(
  language: LocaleId,
  status: UnitStatus,
  pinned: readonly string[],
  englishThen: EnglishThen,
): UnitReport {
  const { key, section, state, source } = status;
  const accept = acceptCommand(language, status);
  return {
    key,
    section,
    state,
    ...placeOf(language, status, pinned),
    source: source ? { file: source.file, line: source.line } : null,
    message: messageOf(status, accept),
    accept,
    difference: state === 'drifted' ? changedWords(status, englishThen) : null,
  };
}

function placeOf(
  language: LocaleId,
  { key, source, translation }: UnitStatus,
  pinned: readonly string[],
): Pick<UnitReport, 'file' | 'line'> {
  if (translation) return { file: translation.file, line: translation.line };
  // Where in its file a translation is missing, nobody can say.
  if (source) return { file: fileIn(language, source.file), line: 1 };
  // Pins stand one on a line, in order, below the opening brace.
  return { file: pinsFile(language), line: pinned.filter((other) => other < key).length + 2 };
}

function acceptCommand(
  language: LocaleId,
  { page, section, state, translation }: UnitStatus,
): string | null {
  if (state === 'missing' || (state === 'obsolete' && translation)) return null;
  return `npm run translations -- accept ${page} ${section} --lang ${language}`;
}

function changedWords(
  { source, pinned }: UnitStatus,
  englishThen: EnglishThen,
): readonly string[] | null {
  if (!source || pinned === undefined) return null;
  const then = englishThen(source, pinned);
  return then === undefined ? null : differenceOf(then, source.text);
}

function messageOf({ state, source, translation }: UnitStatus, accept: string | null): string {
  const english = source ? `${source.file}:${String(source.line)}` : '';
  const run = `run: ${accept ?? ''}`;
  switch (state) {
    case 'missing':
      return `is not translated: translate ${english}, then accept it.`;
    case 'drifted':
      return `was made from other English than ${english}: bring it up to date, then ${run}`;
    case 'unpinned':
      return `is accepted by nobody yet: compare it with ${english}, then ${run}`;
    case 'obsolete':
      return translation
        ? 'is not in the English: remove it, or mend its id or key.'
        : `is pinned, but not in the English: ${run}`;
    case 'current':
      return 'is current.';
  }
}
