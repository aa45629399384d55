import type { LocaleId } from '../../../src/lib/locales.ts';
import { acceptedPins } from '../../../src/lib/translation/accept.ts';
import { loadPins, savePins } from '../../../src/lib/translation/load-pins.ts';
import { loadStatuses } from '../../../src/lib/translation/load-statuses.ts';
import type { UnitStatus } from '../../../src/lib/translation/status.ts';
import type { AcceptOptions } from './command.ts';
import { findPlace, statusesIn } from './selection.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Pins translations to the English as it is now.
 * @returns the exit code: 1 where something that was named cannot be accepted
 * @throws {UsageError} where no page or section is called so; nothing is pinned then
 */
export function accept(
  { languages, ...named }: AcceptOptions,
  { root, print }: Surroundings,
): number {
  const statuses = loadStatuses(languages, root);
  const place = findPlace(named, [...statuses.values()].flat());
  let code = 0;
  for (const [language, all] of statuses) {
    const accepted = statusesIn(place, all);
    savePins(language, acceptedPins(loadPins(language, root), accepted), root);
    const left = accepted.filter((status) => !isAcceptable(status));
    if (left.length > 0) code = 1;
    print(acceptedText(language, accepted, left));
  }
  return code;
}

/** Pins alone can be accepted away; texts have to be written or removed. */
function isAcceptable({ state, translation }: UnitStatus): boolean {
  return state !== 'missing' && !(state === 'obsolete' && translation);
}

function acceptedText(
  language: LocaleId,
  accepted: readonly UnitStatus[],
  left: readonly UnitStatus[],
): string {
  const count = (state: UnitStatus['state']): number =>
    accepted.filter((status) => status.state === state && isAcceptable(status)).length;
  const removed = count('obsolete');
  return [
    `${language}: ${String(count('drifted') + count('unpinned'))} accepted, ${String(count('current'))} were current${removed > 0 ? `, ${String(removed)} obsolete removed from the pins` : ''}.`,
    ...left.map(({ key, state }) =>
      state === 'missing'
        ? `  ${key} is not translated: translate it, then accept it.`
        : `  ${key} is not in the English: remove it, or mend its id or key.`,
    ),
  ].join('\n');
}
