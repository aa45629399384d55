import { getLocale, type LocaleId } from '../../../lib/locales.ts';
import type { UnitState } from '../../../lib/translation/status.ts';

/** The BCP 47 tag of a language. */
export function tagOf(language: LocaleId): string {
  return getLocale(language).tag;
}

/** The colour of a state among the badges of the toolbar. */
export const badgeStyles = {
  missing: 'red',
  drifted: 'yellow',
  unpinned: 'blue',
  obsolete: 'gray',
  current: 'green',
} as const satisfies Record<UnitState, string>;

/** A file as short as it says where it is. */
export function shortName(file: string): string {
  return file.replace(/^src\/content\/(?:docs\/)?/, '');
}

/** The words of a heading that a text begins with. */
export function headingOf(text: string | null | undefined): string | undefined {
  return /^#{1,6}\s+(.+?)(?:\s*\{#[^}]*\})?\s*$/m.exec(text?.split('\n', 1)[0] ?? '')?.[1];
}
