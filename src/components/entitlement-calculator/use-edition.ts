import { useEffect, useState } from 'preact/hooks';
import type { CalculatorEdition, CalculatorWords } from './calculator-props.ts';

/** An edition in one language, as the site publishes it. */
export interface PublishedEdition {
  readonly edition: CalculatorEdition;
  readonly words: CalculatorWords;
}

interface Load {
  readonly state: 'ready' | 'loading' | 'failed';
  /** The edition that was asked for, or the last one that came. */
  readonly edition: CalculatorEdition;
  readonly retry: () => void;
}

/** Fetches an edition in a language, by addresses relative to a page of the site. */
export async function fetchEdition(id: string, language = '..'): Promise<PublishedEdition> {
  const response = await fetch(`${language}/entitlement-calculator/${id}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  return (await response.json()) as PublishedEdition;
}

/** Keeps the edition that the reader asks for at hand. */
export function useEdition(initial: CalculatorEdition, wanted: string): Load {
  const [editions, setEditions] = useState(new Map([[initial.rules.id, initial]]));
  const [latest, setLatest] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const edition = editions.get(wanted);

  useEffect(() => {
    setFailed(false);
    if (edition) {
      setLatest(edition);
      return undefined;
    }
    let outdated = false;
    fetchEdition(wanted).then(
      (published) => {
        setEditions((known) => new Map(known).set(wanted, published.edition));
      },
      () => {
        if (!outdated) setFailed(true);
      },
    );
    return () => {
      outdated = true;
    };
  }, [wanted, edition, attempt]);

  return {
    state: edition ? 'ready' : failed ? 'failed' : 'loading',
    edition: edition ?? latest,
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
}
