import { sourceLocale, type LocaleId } from '../locales.ts';
import type { CheckData, Finding } from './checks/check.ts';
import { runChecks } from './checks/run.ts';
import type { ContentState } from './language-state.ts';
import { runSpelling } from './spelling/run.ts';
import type { UnitStatus } from './status.ts';
import type { Unit } from './unit.ts';

/**
 * Finds what is wrong in translations and in the English that they are made from, spelling included.
 * @param isAsked the texts that are looked at; without it, all
 * @param root the project's folder
 * @throws {ContentError} where the list of words is not as expected
 */
export async function loadContentState(
  statuses: ReadonlyMap<LocaleId, readonly UnitStatus[]>,
  data: CheckData,
  root: string,
  isAsked: (status: UnitStatus) => boolean = () => true,
): Promise<ContentState> {
  const asked = [...statuses].map(([language, all]) => [language, all.filter(isAsked)] as const);
  // Each language is held against the whole of the English.
  const source = sourcesOf(asked[0]?.[1] ?? []);
  const misspelt = await runSpelling(
    { source, translations: new Map(asked.map(([id, each]) => [id, translationsOf(each)])) },
    data,
    root,
  );
  const checked = new Map<LocaleId, readonly Finding[]>(
    asked.map(([id, each]) => [id, runChecks(sourcesOf(each), translationsOf(each), data)]),
  );
  return {
    sourceFindings: misspelt.get(sourceLocale.id) ?? [],
    languages: [...statuses].map(([language, all]) => ({
      language,
      statuses: all,
      findings: [...(checked.get(language) ?? []), ...(misspelt.get(language) ?? [])],
    })),
  };
}

function sourcesOf(statuses: readonly UnitStatus[]): Unit[] {
  return statuses.flatMap(({ source }) => source ?? []);
}

function translationsOf(statuses: readonly UnitStatus[]): Unit[] {
  return statuses.flatMap(({ translation }) => translation ?? []);
}
