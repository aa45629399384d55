import { useRef, useState } from 'preact/hooks';
import type { PublishedGuide } from './troubleshooter-props.ts';

interface Load {
  readonly guide: PublishedGuide['guide'] | undefined;
  readonly failed: boolean;
  /** Fetches the guide, once; undefined where it cannot be had. */
  readonly load: () => Promise<PublishedGuide['guide'] | undefined>;
}

/**
 * Fetches a troubleshooter in one language, by addresses relative to a page of the site.
 * @throws where it cannot be had
 */
export async function fetchGuide(name: string, language = '..'): Promise<PublishedGuide> {
  const response = await fetch(`${language}/troubleshooters/${name}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  return (await response.json()) as PublishedGuide;
}

/** Keeps the troubleshooter at hand, from the moment on when it is needed. */
export function useGuide(name: string): Load {
  const [guide, setGuide] = useState<PublishedGuide['guide']>();
  const [failed, setFailed] = useState(false);
  const loading = useRef<Promise<PublishedGuide['guide'] | undefined>>();

  const load = (): Promise<PublishedGuide['guide'] | undefined> => {
    loading.current ??= fetchGuide(name).then(
      (published) => {
        setFailed(false);
        setGuide(published.guide);
        return published.guide;
      },
      () => {
        loading.current = undefined;
        setFailed(true);
        return undefined;
      },
    );
    return loading.current;
  };
  return { guide, failed, load };
}
