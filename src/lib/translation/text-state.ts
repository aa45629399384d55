import type { LocaleId } from '../locales.ts';
import type { Finding } from './checks/check.ts';
import type { EnglishThen } from './english-then.ts';
import type { LanguageState } from './language-state.ts';
import type { UnitState, UnitStatus } from './status.ts';
import { unitReport, type UnitReport } from './unit-report.ts';

/** A text and how its translations stand to it. */
export interface TextState {
  readonly key: string;
  readonly section: string;
  /** Null where a translation has it and the English has not. */
  readonly source: TextInFile | null;
  readonly translations: readonly TranslationState[];
}

/** A text as it stands in its file. */
export interface TextInFile {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** How a text stands in one language; its place is where it is, or where it would belong. */
export interface TranslationState extends Pick<
  UnitReport,
  'state' | 'file' | 'line' | 'message' | 'difference'
> {
  readonly language: LocaleId;
  /** Null where there is none. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** The states of some texts in several languages, in the order of the English. */
export function textStates(
  states: readonly LanguageState[],
  wanted: (status: UnitStatus) => boolean,
  englishThen: EnglishThen,
): TextState[] {
  const texts = new Map<string, TextState>();
  for (const { language, statuses, findings } of states) {
    const pinned = statuses.filter((status) => status.pinned !== undefined).map(({ key }) => key);
    for (const status of statuses.filter(wanted)) {
      const { key, section, source } = status;
      const known = texts.get(key) ?? { key, section, source: inFile(source), translations: [] };
      const { state, file, line, message, difference } = unitReport(
        language,
        status,
        pinned,
        englishThen,
      );
      const translation = {
        ...{ language, state, file, line, message, difference },
        text: status.translation?.text ?? null,
        findings: findings.filter((finding) => finding.key === key),
      };
      texts.set(key, { ...known, translations: [...known.translations, translation] });
    }
  }
  // What one language alone has too much would stand among what all have.
  return [...texts.values()].sort(
    (one, other) => Number(one.source === null) - Number(other.source === null),
  );
}

/** How urgent it is that a writer looks: `error` where readers lack something or read a mistake. */
export type Attention = 'none' | 'warning' | 'error';

/** How urgently translations want a writer. */
export function attentionFor(
  translations: readonly { readonly state: UnitState; readonly findings: readonly Finding[] }[],
): Attention {
  if (translations.some(({ state, findings }) => state === 'missing' || findings.length > 0)) {
    return 'error';
  }
  return translations.every(({ state }) => state === 'current') ? 'none' : 'warning';
}

function inFile(unit: UnitStatus['source']): TextInFile | null {
  return unit ? { file: unit.file, line: unit.line, text: unit.text } : null;
}
