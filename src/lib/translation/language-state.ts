import type { LocaleId } from '../locales.ts';
import type { CheckData, Finding } from './checks/check.ts';
import { runChecks } from './checks/run.ts';
import type { UnitStatus } from './status.ts';
import type { Unit } from './unit.ts';

/** What is known of a language. */
export interface LanguageState {
  readonly language: LocaleId;
  readonly statuses: readonly UnitStatus[];
  readonly findings: readonly Finding[];
}

/** What the checks find in the translations of some texts. */
export function findingsIn(statuses: readonly UnitStatus[], data: CheckData): Finding[] {
  const units = (side: 'source' | 'translation'): Unit[] =>
    statuses.flatMap((status) => status[side] ?? []);
  return runChecks(units('source'), units('translation'), data);
}
