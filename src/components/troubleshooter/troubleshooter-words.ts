import type { CompleteWords } from '~/lib/interface-words/keys.ts';
import { pickWords } from '~/lib/interface-words/pick.ts';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

/** Picks the interface words that the troubleshooter uses. */
export function troubleshooterWords(all: CompleteWords): TroubleshooterWords {
  const wanted = /^(?:troubleshooter|tool|provenance)\./;
  return pickWords(all, wanted, /^(?:troubleshooter|tool)\./) as TroubleshooterWords;
}
