import { digestOf } from './digest.ts';
import type { Pins } from './pins.ts';
import type { UnitStatus } from './status.ts';

/**
 * The pins once translations are accepted as made from the English as it is now. Pins of what is not
 * translated, or no longer in the English, go.
 * @param accepted the statuses of what is accepted; other pins stay as they are
 */
export function acceptedPins(pins: Pins, accepted: readonly UnitStatus[]): Pins {
  const changed = new Map(Object.entries(pins));
  for (const { key, source, translation } of accepted) {
    if (source && translation) changed.set(key, digestOf(source.text));
    else changed.delete(key);
  }
  return Object.fromEntries(changed);
}
