import type { LocaleId } from '../locales.ts';
import type { Finding } from './checks/check.ts';
import type { EnglishThen } from './english-then.ts';
import type { ContentState } from './language-state.ts';
import type { UnitStatus } from './status.ts';
import { unitReport, type UnitReport } from './unit-report.ts';

/** A text and how its translations stand to it. */
export interface TextState {
  readonly key: string;
  readonly section: string;
  /** Null where a translation has it and the English has not. */
  readonly source: SourceText | null;
  readonly translations: readonly TranslationState[];
}

/** The English as it stands in its file. */
export interface SourceText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly findings: readonly Finding[];
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
  { sourceFindings, languages }: ContentState,
  wanted: (status: UnitStatus) => boolean,
  englishThen: EnglishThen,
): TextState[] {
  const texts = new Map<string, TextState>();
  for (const { language, statuses, findings } of languages) {
    const pinned = statuses.filter((status) => status.pinned !== undefined).map(({ key }) => key);
    for (const status of statuses.filter(wanted)) {
      const { key, section } = status;
      const source = sourceText(status, sourceFindings);
      const known = texts.get(key) ?? { key, section, source, translations: [] };
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

function sourceText(
  { key, source }: UnitStatus,
  sourceFindings: readonly Finding[],
): SourceText | null {
  if (!source) return null;
  const { file, line, text } = source;
  return { file, line, text, findings: sourceFindings.filter((finding) => finding.key === key) };
}
